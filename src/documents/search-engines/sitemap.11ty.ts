import { Readable } from "node:stream";
import { SitemapIndexStream, streamToPromise } from "sitemap";
import type { SiteFrame } from "../../content/site-frame.ts";
import { absolute } from "../json-ld.ts";
import { documentRoute } from "../route.ts";
import { sitemapsOf } from "./sitemaps.ts";

interface SitemapIndexProps {
  readonly frame: SiteFrame;
  /** Addresses without path prefix. */
  readonly sitemaps: readonly string[];
}

/**
 * Leads search engines to all sitemaps. When the file of one last changed, no report says: one that comes in under an earlier
 * day changes it, too. Hence no `lastmod`, which is optional here; https://www.sitemaps.org/protocol.html#sitemapIndexTagDefinitions
 */
export default documentRoute<SitemapIndexProps>({
  pages: (site) => [
    { url: "/sitemap.xml", props: { frame: site.frame, sitemaps: sitemapsOf(site).map(({ address }) => address) } },
  ],
  render: async ({ frame, sitemaps }) => {
    const items = sitemaps.map((address) => ({ url: absolute(frame, address) }));
    return `${await streamToPromise(Readable.from(items).pipe(new SitemapIndexStream()))}\n`;
  },
});
