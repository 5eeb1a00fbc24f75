import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { weekTitle } from "../../../_includes/week-words.ts";
import { weeksAddress } from "../../archive/addresses.ts";
import type { Group } from "../../archive/archive.ts";
import type { Site } from "../../archive/site.ts";
import type { SiteFrame } from "../../content/site-frame.ts";
import { type FeedContent, newestInFeed } from "../feeds/feed.ts";
import { type FeedItem, inUtc } from "../feeds/feed-item.ts";
import { tagUri } from "../tag-uri.ts";
import { renderWithin } from "./render-within.ts";
import { digestSummary, weekDigestOf } from "./week-digest.ts";
import { WeekFeedContent } from "./week-feed-content.tsx";

/** Feed readers fetch the whole feed whenever a report comes in. */
const mostBytesOfWeek = 30_000;

/** The feed of the weeks is called so in pages and feed readers. */
export function weekFeedTitle({ name }: Pick<SiteFrame, "name">): string {
  return `Wochenüberblick – ${name}`;
}

/** The weeks for feed readers, one item each, which grows until its week is over. */
export function weekFeed(site: Site): FeedContent {
  const { frame, archive } = site;
  const { origin, pathPrefix, publisher } = frame;
  const items = archive.weeks.slice(0, newestInFeed).map((week) => itemOf(site, week));
  return {
    frame: { origin, pathPrefix, publisher },
    id: tagUri(site, weeksAddress),
    title: weekFeedTitle(frame),
    description: "Die Berichte jeder Woche, nach Ländern geordnet.",
    address: weeksAddress,
    updated:
      items
        .map(({ updated }) => updated)
        .sort()
        .at(-1) ?? inUtc(0),
    items,
  };
}

function itemOf(site: Site, week: Group<string>): FeedItem {
  const { frame } = site;
  const digest = weekDigestOf(week);
  return {
    id: tagUri(site, digest.address),
    address: digest.address,
    title: weekTitle(digest.week),
    teaser: digestSummary(digest),
    body: renderWithin(mostBytesOfWeek, digest, (part) => renderToString(h(WeekFeedContent, { frame, digest: part }))),
    corrections: [],
    events: [],
    sources: [],
    published: inUtc(Math.min(...week.entries.map(({ published }) => Date.parse(published)))),
    updated: updatedOf(week),
    categories: [],
  };
}

/** When a week last changed, in UTC: each further report of its last day counts a second, or feed readers would miss it. */
function updatedOf({ entries }: Group<string>): string {
  const changes = entries.map(({ modified }) => Date.parse(modified));
  const last = Math.max(...changes);
  return inUtc(last + (changes.filter((change) => change === last).length - 1) * 1_000);
}
