import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { CorrectionList } from "../../../_includes/correction-list.tsx";
import { EventList } from "../../../_includes/event-list.tsx";
import { ImageCredit } from "../../../_includes/image-credit.tsx";
import { SourceList } from "../../../_includes/source-list.tsx";
import { type LeadPicture, largestFile } from "../../archive/picture.ts";
import { absolute } from "../json-ld.ts";
import type { FeedContent } from "./feed.ts";
import type { FeedItem } from "./feed-item.ts";

/**
 * The full text of a report for feed readers: its image, what has been corrected, its body, events and sources. Feed readers
 * know no base address, so that links to own pages, and to footnotes of this one, are written out; to them, all links lead out
 * of the feed. They ask for no choice of images either: it is the largest one, and bodies hold none.
 */
export function feedHtml(frame: FeedContent["frame"], item: FeedItem): string {
  const { image, body, address, corrections, events, sources } = item;
  const parts = [
    image !== undefined && renderToString(<Figure frame={frame} image={image} />),
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

function Figure({ frame, image }: { readonly frame: FeedContent["frame"]; readonly image: LeadPicture }) {
  return (
    <figure>
      <img src={absolute(frame, largestFile(image) ?? "/")} width={image.width} height={image.height} alt={image.alt} />
      <figcaption>
        <ImageCredit image={image} />
      </figcaption>
    </figure>
  );
}

function section(heading: string, content: VNode): string {
  return renderToString(
    <section>
      <h2>{heading}</h2>
      {content}
    </section>,
  );
}
