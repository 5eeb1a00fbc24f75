import { Readable } from "node:stream";
import { SitemapStream, streamToPromise } from "sitemap";
import type { SiteFrame } from "../content/site-frame.ts";
import { absolute } from "./json-ld.ts";
import { type PublicAddress, publicAddresses } from "./public-addresses.ts";
import { documentRoute } from "./route.ts";

interface SitemapProps {
  readonly frame: SiteFrame;
  readonly addresses: readonly PublicAddress[];
}

export default documentRoute<SitemapProps>({
  pages: (site) => [{ url: "/sitemap.xml", props: { frame: site.frame, addresses: publicAddresses(site) } }],
  render: async ({ frame, addresses }) => {
    const stream = new SitemapStream({
      hostname: frame.origin,
      xmlns: { news: false, xhtml: false, image: false, video: false },
    });
    const items = addresses.map(({ address, lastModified }) => ({
      url: absolute(frame, address),
      ...(lastModified !== undefined && { lastmodISO: lastModified }),
    }));
    return `${await streamToPromise(Readable.from(items).pipe(stream))}\n`;
  },
});
