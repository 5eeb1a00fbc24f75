import { distance } from "fastest-levenshtein";
import { slugOf } from "../regions/fold.ts";

/**
 * What to do about an organisation that is not in the list: which one is meant, if one is, and how to add it. Organisations
 * are too many to be listed.
 */
export function organisationAdvice(written: string, keys: readonly string[]): string {
  const meant = meantOrganisation(written, keys);
  const add = "Tragen Sie sie dort ein, mit Namen, Art und kurzer Beschreibung.";
  return meant === undefined
    ? `Vielleicht fehlt sie in der Liste: ${add}`
    : `Meinten Sie „${meant}"? Wenn nicht, fehlt sie in der Liste: ${add}`;
}

/**
 * The key that is meant by a name: "Stadt Hatingen" by "stadt-hattingen". Words that both share prove nothing, for there are
 * many towns and offices: of the rest at most a quarter of the letters may differ.
 */
function meantOrganisation(written: string, keys: readonly string[]): string | undefined {
  const slug = slugOf(written);
  const ranked = keys
    .flatMap((key) => {
      const [rest, restOfKey] = withoutShared(slug.split("-"), key.split("-"));
      const errors = distance(rest, restOfKey);
      return errors <= Math.max(1, Math.floor(restOfKey.length / 4)) ? [{ key, errors }] : [];
    })
    .sort((a, b) => a.errors - b.errors);
  return ranked[0]?.key;
}

/** Two lists of words without those with which both begin or end, as text. */
function withoutShared(a: readonly string[], b: readonly string[]): readonly [string, string] {
  const shortest = Math.min(a.length, b.length);
  let before = 0;
  while (before < shortest && a[before] === b[before]) before += 1;
  let behind = 0;
  while (behind < shortest - before && a.at(-1 - behind) === b.at(-1 - behind)) behind += 1;
  const rest = (words: readonly string[]): string => words.slice(before, words.length - behind).join("-");
  return [rest(a), rest(b)];
}
