import { distance } from "fastest-levenshtein";

/** The nearest of some words, if at most a third of its letters differ: "titel" gives "title". */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, errors: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.errors - b.errors);
  const [best] = ranked;
  return best && best.errors <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : undefined;
}

/** "Meinten Sie „title"?" when there is a near word. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  const nearest = nearestOf(word, known);
  return nearest && `Meinten Sie „${nearest}"?`;
}

/** German names of keys that editors often try; the schema has none of its own language. */
const germanKeys: ReadonlyMap<string, string> = new Map(
  Object.entries({
    titel: "title",
    ueberschrift: "title",
    überschrift: "title",
    datum: "date",
    ort: "region",
    land: "region",
    orte: "region",
    regionen: "region",
    themen: "topics",
    thema: "topics",
    topic: "topics",
    quellen: "sources",
    quelle: "sources",
    source: "sources",
    termine: "events",
    termin: "events",
    art: "kind",
    bild: "image",
    organisation: "organisations",
    organisationen: "organisations",
    dachzeile: "kicker",
    entwurf: "draft",
    sperrfrist: "embargo",
    vorspann: "teaser",
    korrekturen: "corrections",
  }),
);

/** The key that an editor most likely means, by its German name or its spelling: "datum" gives "date". */
export function meantKey(key: string, known: readonly string[]): string | undefined {
  const translated = germanKeys.get(key.toLowerCase());
  return translated !== undefined && known.includes(translated) ? translated : nearestOf(key, known);
}
