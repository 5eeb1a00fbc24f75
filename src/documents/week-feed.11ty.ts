import { Feed } from "feed";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { weekTitle } from "../../_includes/week-words.ts";
import { weeksAddress, weeksFeedAddress } from "../archive/addresses.ts";
import { lastModified } from "../archive/archive.ts";
import { dateObject, daysOfWeek, isAfter } from "../content/dates.ts";
import type { SiteFrame } from "../content/site-frame.ts";
import { absolute } from "./json-ld.ts";
import { renderWithin } from "./render-within.ts";
import { documentRoute } from "./route.ts";
import { digestOf, digestSummary, type WeekDigest } from "./week-digest.ts";
import { WeekFeedContent } from "./week-feed-content.tsx";

const newestInFeed = 30;

/** Feed readers fetch the whole feed whenever a report comes in. */
const mostBytesOfWeek = 30_000;

interface WeekFeedProps {
  readonly frame: SiteFrame;
  /** Newest first. */
  readonly weeks: readonly {
    readonly digest: WeekDigest;
    /** When its first report appeared, ISO instant. */
    readonly published: string;
    /** When one of its reports last changed, ISO instant. */
    readonly modified: string;
  }[];
}

/** An identifier made of the week, so that it stays the same whatever becomes of the address; RFC 4151. */
function tagUri({ origin }: SiteFrame, { week }: WeekDigest): string {
  return `tag:${new URL(origin).hostname},${daysOfWeek(week).monday}:woche:${week}`;
}

/** A week as HTML. The library puts it between `<![CDATA[` and `]]>`, and Preact leaves a `]]>` of its text as it is. */
function contentOf(frame: SiteFrame, digest: WeekDigest): string {
  return renderToString(h(WeekFeedContent, { frame, digest })).replaceAll("]]>", "]]&gt;");
}

/** The weeks for feed readers, one item each, which grows until its week is over. */
export default documentRoute<WeekFeedProps>({
  pages: ({ frame, archive }) => {
    const weeks = archive.weeks.slice(0, newestInFeed).map((week) => ({
      digest: digestOf(week),
      published: week.entries.map(({ published }) => published).reduce((a, b) => (isAfter(a, b) ? b : a)),
      modified: week.entries.map(({ modified }) => modified).reduce((a, b) => (isAfter(a, b) ? a : b)),
    }));
    return [{ url: weeksFeedAddress, props: { frame, weeks } }];
  },
  render: ({ frame, weeks }) => {
    const page = absolute(frame, weeksAddress);
    const feed = new Feed({
      id: page,
      title: `${frame.name}: Wochenüberblick`,
      description: "Die Berichte jeder Woche, nach Ländern geordnet.",
      link: page,
      feedLinks: { atom: absolute(frame, weeksFeedAddress) },
      copyright: frame.publisher,
      author: { name: frame.publisher },
      updated: dateObject(lastModified(weeks) ?? "1970-01-01"),
      generator: "Ortsmarke",
    });
    for (const { digest, published, modified } of weeks) {
      feed.addItem({
        id: tagUri(frame, digest),
        link: absolute(frame, digest.address),
        title: weekTitle(digest.week),
        description: digestSummary(digest),
        content: renderWithin(mostBytesOfWeek, digest, (part) => contentOf(frame, part)),
        published: dateObject(published),
        date: dateObject(modified),
      });
    }
    // The library cannot name the language of an Atom feed.
    return `${feed.atom1().replace("<feed ", '<feed xml:lang="de" ')}\n`;
  },
});
