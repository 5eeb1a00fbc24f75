import { renderToString } from "preact-render-to-string";
import type { WithdrawnReport } from "../../archive/withdrawn.ts";
import { longDate } from "../../content/date-words.ts";
import type { FeedItem } from "./feed-item.ts";

/** What a feed says instead of a report that the editors have withdrawn: as much as the page at its address. */
export function withdrawnNotice({ name, date, reason }: WithdrawnReport): Pick<FeedItem, "title" | "body"> {
  return {
    title: `Zurückgezogen: ${name}`,
    body: renderToString(
      <p>
        <strong>Zurückgezogen am {longDate(date)}:</strong> {reason}
      </p>,
    ),
  };
}
