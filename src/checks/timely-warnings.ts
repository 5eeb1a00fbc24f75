import { join } from "node:path";
import { clockWarnings, isRepositoryPublic } from "../content/clock-warnings.ts";
import { positionOfValue } from "../content/entry-position.ts";
import { warningsIn } from "../content/source-file.ts";
import type { ContentCheck } from "./check-content.ts";

/** What is to be said of each entry at this instant. */
export const timelyWarnings: ContentCheck = ({ entries, site }, { news, now }) => {
  const context = { now, isRepositoryPublic: isRepositoryPublic(site) };
  return entries.flatMap((entry) =>
    clockWarnings(entry, context).map(({ code, path, message, suggestion }) => {
      const file = join(news, entry.file);
      return warningsIn(file)(code, positionOfValue(file, path), message, suggestion);
    }),
  );
};
