import { join } from "node:path";
import { isAfter } from "../content/dates.ts";
import { positionOfKey } from "../content/entry-position.ts";
import { warningsIn } from "../content/source-file.ts";
import type { ContentCheck } from "./check-content.ts";
import { latestLikelyDay } from "./unlikely-dates.ts";

/** Reports of a day to come that nothing holds back: a date alone does not. Once the day is there, all is well. */
export const futureDates: ContentCheck = ({ entries }, { news, now }) => {
  const latest = latestLikelyDay(now);
  return entries.flatMap(({ file: path, dated, day, draft, embargo, withdrawn }) => {
    if (draft || embargo !== undefined || withdrawn || day > latest || !isAfter(dated, now)) return [];
    const file = join(news, path);
    const asWritten = dated.includes("T00:00:00") ? day : dated.slice(0, 16);
    return [
      warningsIn(file)(
        "date-future",
        positionOfKey(file, "date"),
        `Der ${asWritten.replace("T", ", ")} liegt in der Zukunft; der Bericht erscheint trotzdem sofort.`,
        `Soll er erst dann erscheinen, ergänzen Sie im Kopf eine Zeile „embargo: ${asWritten}".`,
      ),
    ];
  });
};
