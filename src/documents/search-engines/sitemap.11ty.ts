import { Readable } from "node:stream";
import { SitemapIndexStream, streamToPromise } from "sitemap";
import type { SiteFrame } from "../../content/site-frame.ts";
import { absolute } from "../json-ld.ts";
import { documentRoute } from "../route.ts";
import type { PublicAddress } from "./public-addresses.ts";
import { lastChange, sitemapsOf } from "./sitemaps.ts";

interface SitemapIndexProps {
  readonly frame: SiteFrame;
  readonly sitemaps: readonly PublicAddress[];
}

/** Leads search engines to all sitemaps. */
export default documentRoute<SitemapIndexProps>({
  pages: (site) => {
    const sitemaps = sitemapsOf(site).map(({ address, pages }) => ({ address, lastModified: lastChange(pages) }));
    return [{ url: "/sitemap.xml", props: { frame: site.frame, sitemaps } }];
  },
  render: async ({ frame, sitemaps }) => {
    const items = sitemaps.map(({ address, lastModified }) => ({
      url: absolute(frame, address),
      ...(lastModified !== undefined && { lastmod: lastModified }),
    }));
    return `${await streamToPromise(Readable.from(items).pipe(new SitemapIndexStream()))}\n`;
  },
});
