import { Readable } from "node:stream";
import { SitemapStream, streamToPromise } from "sitemap";
import type { SiteFrame } from "../../content/site-frame.ts";
import { absolute } from "../json-ld.ts";
import { documentRoute } from "../route.ts";
import type { PublicAddress } from "./public-addresses.ts";
import { sitemapsOf } from "./sitemaps.ts";

interface SitemapProps {
  readonly frame: SiteFrame;
  readonly pages: readonly PublicAddress[];
}

export default documentRoute<SitemapProps>({
  pages: (site) =>
    sitemapsOf(site).map(({ address, pages }) => ({ url: address, props: { frame: site.frame, pages } })),
  render: async ({ frame, pages }) => {
    const stream = new SitemapStream({
      hostname: frame.origin,
      xmlns: { news: false, xhtml: false, image: false, video: false },
    });
    const items = pages.map(({ address, lastModified }) => ({
      url: absolute(frame, address),
      ...(lastModified !== undefined && { lastmodISO: lastModified }),
    }));
    return `${await streamToPromise(Readable.from(items).pipe(stream))}\n`;
  },
});
