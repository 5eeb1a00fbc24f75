import { atomFeedAddress, jsonFeedAddress } from "../archive/addresses.ts";
import { atomFeed } from "./atom-feed.tsx";
import { type FeedContent, feedsOf } from "./feed.ts";
import { jsonFeed } from "./json-feed.ts";
import { documentRoute } from "./route.ts";
import { xmlDocument } from "./xml.ts";

interface FeedProps {
  readonly format: "atom" | "json";
  readonly feed: FeedContent;
}

/** The feed of every list that has reports, and of all of them, in two formats. */
export default documentRoute<FeedProps>({
  pages: (site) =>
    feedsOf(site).flatMap((feed) => [
      { url: atomFeedAddress(feed.address), props: { format: "atom", feed } },
      { url: jsonFeedAddress(feed.address), props: { format: "json", feed } },
    ]),
  render: ({ format, feed }) =>
    format === "atom" ? xmlDocument(atomFeed(feed)) : `${JSON.stringify(jsonFeed(feed))}\n`,
});
