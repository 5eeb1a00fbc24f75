import { Readable } from "node:stream";
import { SitemapStream, streamToPromise } from "sitemap";
import { homeAddress } from "../../archive/addresses.ts";
import { freshNews } from "../../archive/fresh-news.ts";
import type { SiteFrame } from "../../content/site-frame.ts";
import { absolute } from "../json-ld.ts";
import { documentRoute } from "../route.ts";

interface NewsSitemapProps {
  readonly frame: SiteFrame;
  readonly news: readonly { readonly address: string; readonly title: string; readonly published: string }[];
}

/**
 * The reports of the last two days for search engines; a second view of what the sitemaps of the years list, hence beside
 * them in robots.txt and not in their index. A sitemap may not be empty: while nothing is new, this one names the start page
 * and no news, which https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap allows.
 */
export default documentRoute<NewsSitemapProps>({
  pages: ({ frame, archive, now }) => {
    const news = freshNews(archive.entries, now).map(({ address, kicker, title, published }) => ({
      address,
      title: `${kicker}: ${title}`,
      published,
    }));
    return [{ url: "/sitemap-news.xml", props: { frame, news } }];
  },
  render: async ({ frame, news }) => {
    const stream = new SitemapStream({
      hostname: frame.origin,
      xmlns: { news: true, xhtml: false, image: false, video: false },
    });
    const items = news.map(({ address, title, published }) => ({
      url: absolute(frame, address),
      news: { publication: { name: frame.name, language: "de" }, publication_date: published, title },
    }));
    const none = [{ url: absolute(frame, homeAddress) }];
    return `${await streamToPromise(Readable.from(items.length > 0 ? items : none).pipe(stream))}\n`;
  },
});
