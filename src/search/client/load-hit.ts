import type { Card } from "../../archive/card.ts";
import type { EntryKind } from "../../content/front-matter-schema.ts";
import type { SearchNames } from "../names.ts";
import { excerptOf, marked, type Piece } from "./excerpt.ts";
import type { PagefindHit, PagefindRecord } from "./pagefind.ts";
import { textFragment } from "./text-fragment.ts";

/** A hit as a card shows it. */
export interface FoundCard {
  readonly card: Card;
  readonly headline: readonly Piece[];
  /** Teaser or excerpt. */
  readonly excerpt: readonly Piece[];
  /** "#:~:text=…" or nothing. */
  readonly fragment: string;
}

/**
 * Loads what the card of a hit shows.
 * @param words what the reader searched for
 * @param prefix "/" or "/archiv-x/": the index holds addresses with it, cards are without
 */
export async function loadHit(
  hit: PagefindHit,
  words: readonly string[],
  names: SearchNames,
  prefix: string,
): Promise<FoundCard> {
  const record = await hit.data();
  const { title = "", kicker = "", teaser = "", day = "", lands = "" } = record.meta;
  const card: Card = {
    address: `/${record.url.slice(prefix.length)}`,
    day,
    kicker,
    title,
    teaser,
    kind: (record.filters["art"]?.[0] ?? "meldung") as EntryKind, // the index is made from entries, see `../record.ts`
    lands: lands.split("|").filter(Boolean),
  };
  const headline = marked(title, words);
  const excerpt = excerptOf(teaser, bodyOf(record, names), words);
  const isMarked = excerpt.some(({ isMatch }) => isMatch);
  return { card, headline, excerpt, fragment: textFragment(isMarked ? excerpt : headline) };
}

/** The text below the teaser: Dachzeile, headline, teaser and names of regions come first, see `../record.ts`. */
function bodyOf({ content, meta, filters }: PagefindRecord, names: SearchNames): string {
  const { title = "", teaser = "" } = meta;
  // Abbreviations are written out in the index, so that only the beginning of a teaser is sure to be found.
  const start = content.indexOf(teaser.slice(0, 12), content.indexOf(title) + title.length);
  let rest = start < 0 ? content : content.slice(start + teaser.length);
  const regions = [
    ...(filters["ort"] ?? []).map((ort) => names.ort[ort] ?? ort),
    ...(filters["land"] ?? []).map((land) => names.land[land] ?? land),
  ];
  for (let isRegion = true; isRegion; ) {
    const text = rest.replace(/^[\s.,]+/, "");
    const region = regions.find((name) => text.startsWith(`${name},`) || text.startsWith(`${name}.`));
    rest = region === undefined ? text : text.slice(region.length);
    isRegion = region !== undefined;
  }
  return rest;
}
