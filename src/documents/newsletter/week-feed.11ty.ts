import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { weekTitle } from "../../../_includes/week-words.ts";
import { weeksAddress, weeksFeedAddress } from "../../archive/addresses.ts";
import { lastModified } from "../../archive/archive.ts";
import { daysOfWeek, isAfter } from "../../content/dates.ts";
import type { SiteFrame } from "../../content/site-frame.ts";
import { atomFeed } from "../feeds/atom-feed.tsx";
import { type FeedItem, inUtc } from "../feeds/feed-item.ts";
import { xmlDocument } from "../feeds/xml.ts";
import { documentRoute } from "../route.ts";
import { renderWithin } from "./render-within.ts";
import { digestSummary, type WeekDigest, weekDigestOf } from "./week-digest.ts";
import { WeekFeedContent } from "./week-feed-content.tsx";

const newestInFeed = 30;

/** Feed readers fetch the whole feed whenever a report comes in. */
const mostBytesOfWeek = 30_000;

interface FeedWeek {
  readonly digest: WeekDigest;
  /** When its first report appeared, ISO instant. */
  readonly published: string;
  /** When one of its reports last changed, ISO instant. */
  readonly modified: string;
}

interface WeekFeedProps {
  readonly frame: SiteFrame;
  /** The one that stands in identifiers. */
  readonly host: string;
  /** Newest first. */
  readonly weeks: readonly FeedWeek[];
}

function itemOf({ frame, host }: WeekFeedProps, { digest, published, modified }: FeedWeek): FeedItem {
  return {
    // RFC 4151: made of the week, so that it stays the same whatever becomes of the address.
    id: `tag:${host},${daysOfWeek(digest.week).monday}:woche:${digest.week}`,
    address: digest.address,
    title: weekTitle(digest.week),
    teaser: digestSummary(digest),
    body: renderWithin(mostBytesOfWeek, digest, (part) => renderToString(h(WeekFeedContent, { frame, digest: part }))),
    corrections: [],
    published: inUtc(Date.parse(published)),
    updated: inUtc(Date.parse(modified)),
    categories: [],
  };
}

/** The weeks for feed readers, one item each, which grows until its week is over. */
export default documentRoute<WeekFeedProps>({
  pages: ({ frame, config, archive }) => {
    const weeks = archive.weeks.slice(0, newestInFeed).map((week) => ({
      digest: weekDigestOf(week),
      published: week.entries.map(({ published }) => published).reduce((a, b) => (isAfter(a, b) ? b : a)),
      modified: week.entries.map(({ modified }) => modified).reduce((a, b) => (isAfter(a, b) ? a : b)),
    }));
    const host = config.firstHost ?? new URL(frame.origin).hostname;
    return [{ url: weeksFeedAddress, props: { frame, host, weeks } }];
  },
  render: (props) => {
    const { frame, host, weeks } = props;
    const feed = {
      frame,
      id: `tag:${host},2026:${weeksAddress}`,
      title: `${frame.name}: Wochenüberblick`,
      description: "Die Berichte jeder Woche, nach Ländern geordnet.",
      address: weeksAddress,
      updated: inUtc(Date.parse(lastModified(weeks) ?? "1970-01-01")),
      items: weeks.map((week) => itemOf(props, week)),
    };
    return xmlDocument(atomFeed(feed));
  },
});
