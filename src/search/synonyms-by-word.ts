import type { SearchWords } from "./search-words.ts";
import { foldWord } from "./word-parts.ts";

/**
 * The synonyms of what a text says, by that: "Personalausweis: Perso, Ausweis; Wohnsitz: Wohnort". The client shows readers
 * by it what led to a hit.
 * @param synonyms of the text, see `synonyms.ts`
 */
export function synonymsByWord(text: string, synonyms: readonly string[], groups: SearchWords["synonyms"]): string {
  const added = new Set(synonyms);
  const folded = foldWord(text);
  // An abbreviation is meant as it is written; other forms may have an ending.
  const isSaid = (form: string): boolean =>
    !added.has(form) && (form.length <= 3 ? text.includes(form) : folded.includes(foldWord(form).replace(/e$/, "")));
  return groups
    .flatMap((group) => {
      const said = group.filter(isSaid);
      const others = group.filter((form) => added.has(form));
      return said.length > 0 && others.length > 0 ? [`${said.join(", ")}: ${others.join(", ")}`] : [];
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
