import { renderToString } from "preact-render-to-string";
import { CorrectionList } from "../../../_includes/correction-list.tsx";
import { absolute } from "../json-ld.ts";
import type { FeedContent } from "./feed.ts";
import type { FeedItem } from "./feed-item.ts";

/**
 * The full text of a report for feed readers: what has been corrected, and its body. Feed readers know no base address, so
 * that links to own pages, and to footnotes of this one, are written out; to them, all links lead out of the feed.
 */
export function feedHtml(frame: FeedContent["frame"], { body, address, corrections }: FeedItem): string {
  const text = body
    .replaceAll(`href="${frame.pathPrefix}`, `href="${absolute(frame, "/")}`)
    .replaceAll('href="#', `href="${absolute(frame, address)}#`)
    .replaceAll('<span class="visually-hidden"> (externer Link)</span>', "");
  return corrections.length === 0 ? text : renderToString(<Corrections corrections={corrections} />) + text;
}

function Corrections({ corrections }: Pick<FeedItem, "corrections">) {
  return (
    <section>
      <h2>Korrekturen zu diesem Bericht</h2>
      <CorrectionList corrections={corrections} />
    </section>
  );
}
