import { join } from "node:path";
import { dayAfter } from "../content/dates.ts";
import type { Entry } from "../content/entry.ts";
import { positionOfKey } from "../content/entry-position.ts";
import { textOfHtml } from "../content/html-text.ts";
import { readLedger } from "../content/ledger.ts";
import type { Problem } from "../content/problem.ts";
import { resemblance, shinglesOf, wordsOf } from "../content/resemblance.ts";
import { warningsIn } from "../content/source-file.ts";
import type { ContentCheck } from "./check-content.ts";

/** Half of the words of two headlines, and half of the sequences of words of two texts: about one sentence in four differs. */
const similarTitle = 0.5;
const similarText = 0.5;

/** Characters; shorter texts may well be the same by chance, such as one that only refers to a source. */
const longEnough = 100;

/**
 * Two reports on the same or on neighbouring days with nearly the same headline and text; and new ones with the whole text of
 * any other, from which they were most likely copied. Of two the one is named that the ledger does not know, and else the
 * later: what is published already is no concern of whoever writes the other.
 */
export const similarReports: ContentCheck = ({ entries }, { news }) => {
  const ledger = readLedger(news);
  const isNew = ({ address, aliases }: Entry): boolean =>
    ledger !== undefined && ![address, ...aliases].some((known) => ledger.lines.has(known));
  const shown = entries.filter(({ withdrawn }) => !withdrawn);
  const found = new Map<Entry, Problem>();
  for (const [later, earlier] of neighbours(shown)) {
    const [named, other] = isNew(earlier) && !isNew(later) ? [earlier, later] : [later, earlier];
    if (!found.has(named)) found.set(named, alike(news, named, other));
  }
  for (const [copy, original] of copies(shown, isNew)) {
    if (!found.has(copy) && !found.has(original)) found.set(copy, copied(news, copy, original));
  }
  return [...found.values()];
};

function alike(news: string, { file: path }: Entry, other: Entry): Problem {
  const file = join(news, path);
  return warningsIn(file)(
    "report-similar",
    positionOfKey(file, "title"),
    `Dieser Bericht gleicht fast ganz dem in ${join(news, other.file)}.`,
    "Ist einer von beiden noch nicht veröffentlicht, löschen Sie ihn, sonst ziehen Sie ihn mit withdrawn zurück; gehören mehrere Orte dazu, nennen Sie alle unter region.",
  );
}

function copied(news: string, { file: path }: Entry, original: Entry): Problem {
  const file = join(news, path);
  return warningsIn(file)(
    "report-similar",
    positionOfKey(file, "title"),
    `Der Text dieses Berichts ist derselbe wie in ${join(news, original.file)}.`,
    "Haben Sie den Bericht als Vorlage kopiert, ersetzen Sie auch den Text. Ist er doppelt, löschen Sie die neue Datei.",
  );
}

/** Pairs of reports that are alike, the later one first; of each report at most one. */
function neighbours(entries: readonly Entry[]): readonly (readonly [Entry, Entry])[] {
  const compare = comparison();
  const byDay = new Map<string, Entry[]>();
  for (const entry of entries) {
    const ofDay = byDay.get(entry.day);
    if (ofDay) ofDay.push(entry);
    else byDay.set(entry.day, [entry]);
  }
  return [...byDay].flatMap(([day, ofDay]) => {
    const before = byDay.get(dayAfter(day, -1)) ?? [];
    return ofDay.flatMap((entry, index) => {
      const twin = [...before, ...ofDay.slice(0, index)].find((other) => compare(entry, other));
      return twin ? [[entry, twin] as const] : [];
    });
  });
}

/** New reports with another one that has the same text, to the letter: among ten thousand that is found at once. */
function copies(
  entries: readonly Entry[],
  isNew: (entry: Entry) => boolean,
): readonly (readonly [copy: Entry, original: Entry])[] {
  const fresh = entries.filter((entry) => entry.markdown.length >= longEnough && isNew(entry));
  const texts = new Set(fresh.map(({ markdown }) => markdown));
  const originals = new Map<string, Entry>();
  for (const entry of entries) {
    if (!texts.has(entry.markdown)) continue;
    const known = originals.get(entry.markdown);
    if (!known || isBefore(entry, known)) originals.set(entry.markdown, entry);
  }
  return fresh.flatMap((copy) => {
    const original = originals.get(copy.markdown);
    return original && original !== copy ? [[copy, original] as const] : [];
  });

  /** Whether the one is more likely than the other to be what was copied. */
  function isBefore(one: Entry, other: Entry): boolean {
    if (isNew(one) !== isNew(other)) return isNew(other);
    return one.day === other.day ? one.file < other.file : one.day < other.day;
  }
}

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
