import { Feed } from "feed";
import MarkdownIt from "markdown-it";
import { feedAddress } from "../archive/addresses.ts";
import { lastModified } from "../archive/archive.ts";
import { dateObject } from "../content/dates.ts";
import type { Entry } from "../content/entry.ts";
import type { SiteFrame } from "../content/site-frame.ts";
import { absolute } from "./json-ld.ts";
import { documentRoute } from "./route.ts";

const newestInFeed = 30;

interface FeedItem {
  readonly address: string;
  /** Where it was first published; its address, unless it has moved. */
  readonly firstAddress: string;
  readonly day: string;
  readonly title: string;
  readonly teaser: string;
  readonly body: string;
  readonly published: string;
  readonly modified: string;
  readonly categories: readonly string[];
}

interface FeedProps {
  readonly frame: SiteFrame;
  /** ISO instant; undefined for a feed without items. */
  readonly updated: string | undefined;
  readonly items: readonly FeedItem[];
}

// The library declares titles and summaries as HTML, but does not escape them.
const { escapeHtml } = new MarkdownIt().utils;

/** The entries that were published last. Lists have them by their dates, and feed readers as they come in. */
function newestOf(entries: readonly Entry[]): readonly Entry[] {
  return entries
    .filter(({ embargo }, index) => index < newestInFeed || embargo !== undefined)
    .sort((a, b) => Date.parse(b.published) - Date.parse(a.published))
    .slice(0, newestInFeed);
}

function itemOf(entry: Entry): FeedItem {
  const { address, aliases, kicker, title, teaser, body, day, published, modified, lands, topics } = entry;
  const firstAddress = aliases[0] ?? address;
  const categories = [...lands.map(({ name }) => name), ...topics.map(({ label }) => label)];
  return { address, firstAddress, title: `${kicker}: ${title}`, teaser, body, day, published, modified, categories };
}

/** Feed readers know no base address: links to own pages, and to footnotes of this one, are written out. */
function withAbsoluteLinks({ body, address }: FeedItem, frame: SiteFrame): string {
  return body
    .replaceAll(`href="${frame.pathPrefix}`, `href="${absolute(frame, "/")}`)
    .replaceAll('href="#', `href="${absolute(frame, address)}#`);
}

/** An identifier made of the first address, so that a report that moves stays the same to feed readers; RFC 4151. */
function tagUri({ origin }: SiteFrame, { day, firstAddress }: FeedItem): string {
  return `tag:${new URL(origin).hostname},${day}:${firstAddress}`;
}

export default documentRoute<FeedProps>({
  pages: ({ frame, archive }) => {
    const newest = newestOf(archive.entries);
    return [{ url: feedAddress, props: { frame, updated: lastModified(newest), items: newest.map(itemOf) } }];
  },
  render: ({ frame, updated, items }) => {
    const feed = new Feed({
      id: absolute(frame, "/"),
      title: frame.name,
      description: frame.description,
      link: absolute(frame, "/"),
      feedLinks: { atom: absolute(frame, feedAddress) },
      copyright: frame.publisher,
      author: { name: frame.publisher },
      updated: dateObject(updated ?? "1970-01-01"),
      generator: "Ortsmarke",
    });
    for (const item of items) {
      feed.addItem({
        id: tagUri(frame, item),
        link: absolute(frame, item.address),
        title: escapeHtml(item.title),
        description: escapeHtml(item.teaser),
        content: withAbsoluteLinks(item, frame),
        published: dateObject(item.published),
        date: dateObject(item.modified),
        category: item.categories.map((name) => ({ name, term: name })),
      });
    }
    // The library cannot name the language of an Atom feed.
    return `${feed.atom1().replace("<feed ", '<feed xml:lang="de" ')}\n`;
  },
});
