import { join } from "node:path";
import { isAfter } from "../content/dates.ts";
import { positionOfKey } from "../content/entry-position.ts";
import { warningsIn } from "../content/source-file.ts";
import type { ContentCheck } from "./check-content.ts";

/** Reports that the site keeps back and a public repository shows, unless the operator says that it is not public. */
export const publicEmbargoes: ContentCheck = ({ entries, site }, { news, now }) =>
  site.checks?.publicRepository === false
    ? []
    : entries.flatMap(({ file: path, embargo }) => {
        if (embargo === undefined || !isAfter(embargo, now)) return [];
        const file = join(news, path);
        return [
          warningsIn(file)(
            "embargo-public",
            positionOfKey(file, "embargo"),
            "Die Website zeigt den Bericht erst nach der Sperrfrist; in einem öffentlichen Git-Projekt ist er schon jetzt zu lesen.",
            "Was geheim bleiben muss, legen Sie erst nach Ablauf der Frist ab.",
          ),
        ];
      });
