import type { Archive } from "../archive/archive.ts";
import { nounsOf, textOf } from "./further-words.ts";
import { foldWord } from "./word-parts.ts";

/** What the search page must know to name its filters and to suggest words; keys are filter values. */
export interface SearchNames {
  readonly land: Readonly<Record<string, string>>;
  readonly ort: Readonly<Record<string, string>>;
  readonly thema: Readonly<Record<string, string>>;
  readonly organisation: Readonly<Record<string, string>>;
  readonly art: Readonly<Record<string, string>>;
  /** Frequent words of the archive, for readers who find nothing. */
  readonly words: readonly string[];
}

/** Enough to correct most typing errors, few enough to be loaded when nothing is found. */
const wordsAtMost = 1_500;

/** The nouns that stand in several reports, most frequent first. */
function frequentWords({ entries }: Archive): readonly string[] {
  const reports = new Map<string, { word: string; count: number }>();
  for (const entry of entries) {
    const words = new Map(nounsOf(textOf(entry)).map((noun) => [foldWord(noun), noun]));
    for (const [folded, word] of words) {
      const known = reports.get(folded);
      if (known) known.count += 1;
      else reports.set(folded, { word: word.toLowerCase(), count: 1 });
    }
  }
  return [...reports.values()]
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, wordsAtMost)
    .map(({ word }) => word);
}

/** Given an archive, returns the names of all values that its search can filter by. */
export function searchNames(archive: Archive): SearchNames {
  const withEntries = archive.lands.filter(({ entries }) => entries.length > 0).map(({ subject }) => subject);
  const nationwide = archive.nationwide.length > 0 ? [["bundesweit", "Bundesweit"] as const] : [];
  return {
    land: Object.fromEntries([...withEntries.map(({ slug, name }) => [slug, name] as const), ...nationwide]),
    ort: Object.fromEntries(archive.localities.map(({ subject: { slug, name } }) => [slug, name])),
    thema: Object.fromEntries(archive.topics.map(({ subject: { key, label } }) => [key, label])),
    organisation: Object.fromEntries(archive.organisations.map(({ subject: { key, name } }) => [key, name])),
    art: { meldung: "Meldung", pressemitteilung: "Pressemitteilung", hinweis: "Hinweis" },
    words: frequentWords(archive),
  };
}
