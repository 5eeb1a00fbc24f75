import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { CorrectionList } from "../../../_includes/correction-list.tsx";
import { EventList } from "../../../_includes/event-list.tsx";
import { SourceList } from "../../../_includes/source-list.tsx";
import { absolute } from "../json-ld.ts";
import type { FeedContent } from "./feed.ts";
import type { FeedItem } from "./feed-item.ts";

/**
 * The full text of a report for feed readers: what has been corrected, its body, events and sources. Feed readers know no base address, so
 * that links to own pages, and to footnotes of this one, are written out; to them, all links lead out of the feed.
 */
export function feedHtml(frame: FeedContent["frame"], item: FeedItem): string {
  const { body, address, corrections, events, sources } = item;
  const parts = [
    corrections.length > 0 && section("Korrekturen zu diesem Bericht", <CorrectionList corrections={corrections} />),
    body,
    events.length > 0 && section("Termine", <EventList events={events} />),
    sources.length > 0 && section(sources.length === 1 ? "Quelle" : "Quellen", <SourceList sources={sources} />),
  ];
  return parts
    .filter((part) => part !== false)
    .join("")
    .replaceAll(`href="${frame.pathPrefix}`, `href="${absolute(frame, "/")}`)
    .replaceAll('href="#', `href="${absolute(frame, address)}#`)
    .replaceAll('<span class="visually-hidden"> (externer Link)</span>', "");
}

function section(heading: string, content: VNode): string {
  return renderToString(
    <section>
      <h2>{heading}</h2>
      {content}
    </section>,
  );
}
