import { atomFeedAddress, jsonFeedAddress } from "../../archive/addresses.ts";
import { digestOf } from "../../content/entry-store.ts";
import { weekFeed } from "../newsletter/week-feed.ts";
import type { Route } from "../route.ts";
import { atomFeed } from "./atom-feed.tsx";
import { type FeedContent, feedsOf } from "./feed.ts";
import type { FeedItem } from "./feed-item.ts";
import { jsonFeed } from "./json-feed.ts";
import { xmlDocument } from "./xml.ts";

interface FeedProps {
  readonly format: "atom" | "json";
  readonly feed: FeedContent;
}

/** The feeds of all reports, of every list that has some, and of the weeks, in two formats. */
export const feedDocuments: Route<FeedProps, string> = {
  pages: (site) => {
    const sourceOf = feedSources();
    return [...feedsOf(site), weekFeed(site)].flatMap((feed) => {
      const source = sourceOf(feed);
      return [
        { url: atomFeedAddress(feed.address), props: { format: "atom", feed }, source },
        { url: jsonFeedAddress(feed.address), props: { format: "json", feed }, source },
      ];
    });
  },
  render: ({ format, feed }) =>
    format === "atom" ? xmlDocument(atomFeed(feed)) : `${JSON.stringify(jsonFeed(feed))}\n`,
};

/** Digests of all that feeds say. A report stands in many of them, and its text shall become JSON only once for that. */
function feedSources(): (feed: FeedContent) => string {
  const known = new Map<FeedItem, string>();
  const ofItem = (item: FeedItem): string => {
    const source = known.get(item) ?? digestOf(JSON.stringify(item));
    known.set(item, source);
    return source;
  };
  return (feed) => digestOf(JSON.stringify({ ...feed, items: feed.items.map(ofItem) }));
}
