import { foldName } from "./fold.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { nationwide, type Region } from "./region.ts";

/** A region with the words by which it is found, folded, each behind a space: " halle saale". */
interface Findable {
  readonly region: Region;
  readonly names: readonly string[];
  /** Of all names, of the Kreis and of the Land. */
  readonly words: string;
}

const findables = new WeakMap<Gazetteer, readonly Findable[]>();

/**
 * Finds the regions that somebody may mean who types a name or a part of it: those of just this name first, then those
 * whose name begins so, then those whose names have words that begin with all that was typed ("halle saale"), then those
 * that it takes Kreis or Land for ("neuk hess"); among equals the larger ones first.
 */
export function findRegions(typed: string, gazetteer: Gazetteer): readonly Region[] {
  const wanted = wordsOf(typed);
  if (wanted === "") return [];
  const key = typed.trim();
  return findableRegions(gazetteer)
    .flatMap(({ region, names, words }) => {
      const rank = keyOf(region) === key ? 0 : rankOf(names, words, wanted);
      return rank === undefined ? [] : [{ region, rank }];
    })
    .sort((a, b) => a.rank - b.rank || size(b.region) - size(a.region) || (keyOf(a.region) < keyOf(b.region) ? -1 : 1))
    .map(({ region }) => region);
}

/** "Halle (Saale)" gives " halle saale". */
function wordsOf(text: string): string {
  const words = foldName(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  return words && ` ${words}`;
}

/** All regions with their words, made once of a gazetteer: a form asks for them with every letter. */
function findableRegions(gazetteer: Gazetteer): readonly Findable[] {
  const known = findables.get(gazetteer) ?? makeFindable(gazetteer);
  findables.set(gazetteer, known);
  return known;
}

function makeFindable({ byName, byShortName, byKey }: Gazetteer): readonly Findable[] {
  const names = new Map<Region, string[]>([[nationwide, [" bundesweit", " deutschland"]]]);
  // As Länder, Berlin, Hamburg and Bremen are known by their codes alone.
  for (const region of byKey.values()) names.set(region, [wordsOf(region.name)]);
  for (const index of [byName, byShortName]) {
    for (const [name, regions] of index) for (const region of regions) names.get(region)?.push(wordsOf(name));
  }
  const namesOf = (region: Region | undefined): string => (region ? (names.get(region)?.join("") ?? "") : "");
  return [...names].map(([region, own]) => {
    const kreis = region.kind === "place" ? region.kreis : undefined;
    const land = region.kind === "place" || region.kind === "kreis" ? region.land : undefined;
    return { region, names: own, words: namesOf(region) + namesOf(kreis) + namesOf(land) };
  });
}

function rankOf(names: readonly string[], words: string, wanted: string): number | undefined {
  if (names.includes(wanted)) return 0;
  if (names.some((name) => name.startsWith(wanted))) return 1;
  const parts = wanted.slice(1).split(" ");
  const isIn = (text: string) => (part: string) => text.includes(` ${part}`);
  if (names.some((name) => parts.every(isIn(name)))) return 2;
  // "Tübingen" does not mean every place in its Kreis: part of the name has to be there.
  return parts.every(isIn(words)) && parts.some(isIn(names.join(""))) ? 3 : undefined;
}

function keyOf(region: Region): string {
  return region.kind === "nationwide" ? "" : region.key;
}

/** Länder are larger than Kreise, and these than the places in them; by "Bremen" the city is meant, not the Land. */
function size(region: Region): number {
  if (region.kind === "place") return region.name === region.land.name ? 3e9 : (region.population ?? 0);
  return region.kind === "kreis" ? 1e9 : 2e9;
}
