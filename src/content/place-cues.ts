import { foldName } from "../regions/fold.ts";
import type { Locality } from "../regions/region.ts";

/** What makes a name in a text that of a place or Kreis and of nothing else. */
export interface PlaceCue {
  /** Finds where names may begin; global. */
  readonly before: RegExp;
  /** What a text must hold for the cue to be looked for; only saves time. */
  readonly hint?: RegExp;
  /** What is put before a name to look it up: "Görlitz" is the town, "Landkreis Görlitz" is not. */
  readonly prefix?: string;
  /** Whether the region is meant that was found under a name. */
  readonly isMeant: (region: Locality, firstWord: string) => boolean;
  /** What has to follow the name; anything, where it is left out. */
  readonly after?: RegExp;
}

const foldedWords = (text: string): ReadonlySet<string> => new Set(text.split(" ").map(foldName));

/** Towns that are called like something else in spite of their size ("in Lehre und Forschung"), or like a district of a city. */
const wordsAfterIn = foldedWords(
  "Bergen Feucht Forst Haar Halle Heide Korb Lage Langen Leer Lehre Linden Norden Recke Regen Roth Stein Wehr Wetter",
);
/** Towns whose names mean something else, or somebody, at the beginning of a sentence: "Essen wird teurer", "Weil sagt". */
const wordsAtStart = foldedWords(
  "Achim Auerbach Borken Bretten Brühl Buchholz Burg Datteln Delbrück Emmerich Enger Essen Frechen Freiberg Friedberg " +
    "Gießen Hagen Hamm Hemer Hof Homburg Horb Kamen Kehl Kempen Landau Landsberg Lauf Lehrte Leimen Lingen Löhne Lohne " +
    "Marl Melle Menden Olpe Peine Rees Reichenbach Senden Siegen Singen Springe Stade Stolberg Verl Wangen Warburg Waren " +
    "Wedel Weiden Weil Weingarten Wenden Werder Werne Wertheim Wiehl Winsen Witten Wolfen",
);

/** Smaller municipalities are often called like something else: "Au", "Wald", "Plan". */
const isTown = (region: Locality, inhabitants = 10_000): boolean =>
  region.kind === "place" && (region.population ?? 0) >= inhabitants;
/** An association has a shorter key than a municipality. */
const isAssociation = ({ kind, key }: Locality): boolean => kind === "place" && key.length === 9;

/**
 * "von", "für" and "bei" are not among them: "Ursula von Hagen", "Geld für Essen". A name alone, in the middle of a
 * sentence, is often part of another: "Universität Hohenheim", "Messe Essen".
 */
export const placeCues: readonly PlaceCue[] = [
  {
    // "Dresden führt ein", "Leipzig: Neues Bürgerbüro"; but not "Hannover Messe zeigt".
    before: /^(?=\p{Lu})/gmu,
    isMeant: (region, first) =>
      isTown(region, 20_000) && !wordsAfterIn.has(foldName(first)) && !wordsAtStart.has(foldName(first)),
    after: /^(?:[:,]| \p{Ll}|$)/mu,
  },
  {
    before: /(?<![\p{L}\p{Pd}])(?:[Ii]n|[Aa]us) (?=\p{Lu})/gu,
    isMeant: (region, first) => isTown(region) && !wordsAfterIn.has(foldName(first)),
  },
  {
    before:
      /(?<![\p{L}\p{Pd}])(?:Stadt|Städten?|Stadtverwaltung|(?:Bundes|Hanse|Kreis|Landeshaupt|Universitäts)stadt|Gemeinden?|Marktgemeinde) (?=\p{Lu})/gu,
    isMeant: (region) => isTown(region),
  },
  {
    // Elsewhere a market is a place in the middle of a town.
    before: /(?<![\p{L}\p{Pd}])Markt (?=\p{Lu})/gu,
    isMeant: (region) => isTown(region) && region.land.code === "BY",
  },
  {
    before: /(?<![\p{L}\p{Pd}])(?:Landk|K)reise?[ns]? (?=\p{Lu})/gu,
    prefix: "Landkreis ",
    isMeant: ({ kind }) => kind === "kreis",
  },
  {
    // Names that say themselves what they are.
    hint: /[Kk]reis|Region |Städteregion|Regionalverband|Verbandsgemeinde/,
    before:
      /(?<![\p{L}\p{Pd}])(?=\p{Lu}[\p{L}\p{Pd}]*[Kk]reis(?:es)?(?!\p{L})|(?:Region|Städteregion|Regionalverband|Verbandsgemeinde) \p{Lu})/gu,
    isMeant: (region) => region.kind === "kreis" || isAssociation(region),
  },
];
