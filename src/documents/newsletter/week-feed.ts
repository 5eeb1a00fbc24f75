import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { weekTitle } from "../../../_includes/week-words.ts";
import { weeksAddress } from "../../archive/addresses.ts";
import { type Group, lastModified } from "../../archive/archive.ts";
import type { Site } from "../../archive/site.ts";
import { endOfWeek } from "../../archive/weeks.ts";
import { isAfter, secondsAfter } from "../../content/dates.ts";
import type { Entry } from "../../content/entry.ts";
import type { SiteFrame } from "../../content/site-frame.ts";
import { type FeedContent, feedFrame, lastUpdate, newestInFeed } from "../feeds/feed.ts";
import type { FeedItem } from "../feeds/feed-item.ts";
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

/** The weeks for feed readers, one item each, once they are over: newsletter tools send an item as soon as it is there. */
export function weekFeed(site: Site): FeedContent {
  const { frame, archive, now } = site;
  const over = archive.weeks.filter(({ subject: week }) => !isAfter(endOfWeek(week), now));
  const items = over.slice(0, newestInFeed).map((week) => itemOf(site, week));
  return {
    ...feedFrame(site),
    id: tagUri(site, weeksAddress),
    title: weekFeedTitle(frame),
    description: "Die Berichte jeder Woche, nach Ländern geordnet.",
    address: weeksAddress,
    updated: lastUpdate(items),
    items,
  };
}

function itemOf(site: Site, week: Group<string>): FeedItem {
  const { frame, archive } = site;
  const digest = weekDigestOf(week);
  const published = endOfWeek(week.subject);
  const withdrawn = archive.ofWithdrawn.weeks.find(({ subject }) => subject === week.subject);
  return {
    id: tagUri(site, digest.address),
    address: digest.address,
    title: weekTitle(digest.week),
    teaser: digestSummary(digest),
    body: renderWithin(mostBytesOfWeek, digest, (part) => renderToString(h(WeekFeedContent, { frame, digest: part }))),
    corrections: [],
    events: [],
    sources: [],
    published,
    updated: updatedOf(published, [...week.entries, ...(withdrawn?.entries ?? [])]),
    categories: [],
  };
}

/**
 * When a week last changed: with the latest change of its reports, withdrawn ones among them, after it was published. Each
 * further one of the same day counts a second, or feed readers would miss it.
 */
function updatedOf(published: string, entries: readonly Entry[]): string {
  const later = entries.filter(({ modified }) => Date.parse(modified) >= Date.parse(published));
  const last = lastModified(later) ?? published;
  const changes = [published, ...later.map(({ modified }) => modified)];
  return secondsAfter(last, changes.filter((change) => change === last).length - 1);
}
