import type { SiteFrame } from "../../content/site-frame.ts";
import { xmlDocument } from "../feeds/xml.ts";
import { absolute } from "../json-ld.ts";
import { documentRoute } from "../route.ts";
import type { PublicAddress } from "./public-addresses.ts";
import { sitemapsOf } from "./sitemaps.ts";

interface SitemapProps {
  readonly frame: SiteFrame;
  readonly pages: readonly PublicAddress[];
}

/** Not by the library `sitemap`, which gives instants in UTC: the midnight of a day in Berlin would belong to the day before. */
export default documentRoute<SitemapProps>({
  pages: (site) =>
    sitemapsOf(site).map(({ address, pages }) => ({ url: address, props: { frame: site.frame, pages } })),
  render: ({ frame, pages }) =>
    xmlDocument(
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        {pages.map(({ address, lastModified }) => (
          <>
            {"\n"}
            <url>
              <loc>{absolute(frame, address)}</loc>
              {lastModified !== undefined && <lastmod>{lastModified}</lastmod>}
            </url>
          </>
        ))}
      </urlset>,
    ),
});
