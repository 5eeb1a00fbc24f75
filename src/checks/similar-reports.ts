import { join } from "node:path";
import { dayAfter } from "../content/dates.ts";
import type { Entry } from "../content/entry.ts";
import { positionOfKey } from "../content/entry-position.ts";
import { textOfHtml } from "../content/html-text.ts";
import { resemblance, shinglesOf, wordsOf } from "../content/resemblance.ts";
import { warningsIn } from "../content/source-file.ts";
import type { ContentCheck } from "./check-content.ts";

/** Half of the words of two headlines, and half of the sequences of words of two texts: about one sentence in four differs. */
const similarTitle = 0.5;
const similarText = 0.5;

/** Two reports on the same or on neighbouring days with nearly the same headline and text: the later one is named. */
export const similarReports: ContentCheck = ({ entries }, { news }) => {
  const compare = comparison();
  const byDay = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.withdrawn) continue;
    const ofDay = byDay.get(entry.day);
    if (ofDay) ofDay.push(entry);
    else byDay.set(entry.day, [entry]);
  }
  return [...byDay].flatMap(([day, ofDay]) => {
    const before = byDay.get(dayAfter(day, -1)) ?? [];
    return ofDay.flatMap((entry, index) => {
      const twin = [...before, ...ofDay.slice(0, index)].find((other) => compare(entry, other));
      if (!twin) return [];
      const file = join(news, entry.file);
      return [
        warningsIn(file)(
          "report-similar",
          positionOfKey(file, "title"),
          `Dieser Bericht gleicht fast ganz dem in ${join(news, twin.file)}.`,
          "Ist einer von beiden noch nicht veröffentlicht, löschen Sie ihn, sonst ziehen Sie ihn mit withdrawn zurück; gehören mehrere Orte dazu, nennen Sie alle unter region.",
        ),
      ];
    });
  });
};

/** Headlines are compared first: few are alike, and the texts of the rest need not be taken apart. */
function comparison(): (a: Entry, b: Entry) => boolean {
  const titles = remembered(({ title }) => new Set(wordsOf(title)));
  const texts = remembered(({ teaser, body }) => shinglesOf(`${teaser} ${textOfHtml(body)}`));
  return (a, b) => resemblance(titles(a), titles(b)) >= similarTitle && resemblance(texts(a), texts(b)) >= similarText;
}

function remembered(make: (entry: Entry) => ReadonlySet<string>): (entry: Entry) => ReadonlySet<string> {
  const known = new Map<Entry, ReadonlySet<string>>();
  return (entry) => {
    const made = known.get(entry) ?? make(entry);
    known.set(entry, made);
    return made;
  };
}
