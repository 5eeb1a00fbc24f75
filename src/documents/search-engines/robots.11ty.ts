import type { SiteFrame } from "../../content/site-frame.ts";
import { absolute } from "../json-ld.ts";
import { documentRoute } from "../route.ts";

export default documentRoute<SiteFrame>({
  pages: ({ frame }) => [{ url: "/robots.txt", props: frame }],
  render: (frame) => {
    const sitemaps = ["/sitemap.xml", "/sitemap-news.xml"].map((address) => `Sitemap: ${absolute(frame, address)}`);
    return `User-agent: *\nAllow: /\n\n${sitemaps.join("\n")}\n`;
  },
});
