import type { SearchWords } from "./search-words.ts";
import { foldWord } from "./word-parts.ts";

type Groups = SearchWords["synonyms"];

/** The groups in which a form stands, and forms as they are looked for in texts: the same for all entries. */
interface Prepared {
  readonly groupsOf: ReadonlyMap<string, readonly Groups[number][]>;
  readonly spellingOf: ReadonlyMap<string, string>;
}

const preparedGroups = new WeakMap<Groups, Prepared>();

function prepare(groups: Groups): Prepared {
  const known = preparedGroups.get(groups);
  if (known) return known;
  const groupsOf = new Map<string, Groups[number][]>();
  for (const group of groups) for (const form of group) groupsOf.set(form, [...(groupsOf.get(form) ?? []), group]);
  const spellings = [...groupsOf.keys()].map((form) => [form, foldWord(form).replace(/e$/, "")] as const);
  const prepared = { groupsOf, spellingOf: new Map(spellings) };
  preparedGroups.set(groups, prepared);
  return prepared;
}

/**
 * The synonyms of what a text says, by that: "Personalausweis: Perso, Ausweis; Wohnsitz: Wohnort". The client shows readers
 * by it what led to a hit.
 * @param folded the text, see `foldWord`
 * @param synonyms of the text, see `synonyms.ts`
 */
export function synonymsByWord(text: string, folded: string, synonyms: readonly string[], groups: Groups): string {
  if (synonyms.length === 0) return "";
  const { groupsOf, spellingOf } = prepare(groups);
  const added = new Set(synonyms);
  // An abbreviation is meant as it is written; other forms may have an ending.
  const isSaid = (form: string): boolean =>
    !added.has(form) && (form.length <= 3 ? text.includes(form) : folded.includes(spellingOf.get(form) ?? form));
  return [...new Set(synonyms.flatMap((form) => groupsOf.get(form) ?? []))]
    .flatMap((group) => {
      const said = group.filter(isSaid);
      const others = group.filter((form) => added.has(form));
      return said.length > 0 ? [`${said.join(", ")}: ${others.join(", ")}`] : [];
    })
    .join("; ");
}

/** What a text says that has one of some words as a synonym; the inverse of `synonymsByWord`. */
export function saidFor(byWord: string, isMeant: (synonym: string) => boolean): readonly string[] {
  return byWord.split("; ").flatMap((pair) => {
    const [said = "", synonyms] = pair.split(": ");
    return synonyms?.split(", ").some(isMeant) ? said.split(", ") : [];
  });
}
