import type { SiteFrame } from "../content/site-frame.ts";
import { absolute } from "./json-ld.ts";
import { documentRoute } from "./route.ts";

export default documentRoute<SiteFrame>({
  pages: ({ frame }) => [{ url: "/robots.txt", props: frame }],
  render: (frame) => `User-agent: *\nAllow: /\n\nSitemap: ${absolute(frame, "/sitemap.xml")}\n`,
});
