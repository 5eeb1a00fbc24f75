import type { Card } from "../../archive/card.ts";
import type { EntryKind } from "../../content/front-matter-schema.ts";
import { bodyMark } from "../body-mark.ts";
import type { SearchNames } from "../names.ts";
import { saidFor } from "../synonyms-by-word.ts";
import { excerptOf, marked, type Piece } from "./excerpt.ts";
import type { PagefindHit, PagefindRecord } from "./pagefind.ts";
import { textFragment } from "./text-fragment.ts";
import { holdingOf } from "./verify.ts";
import type { Umlauts } from "./word-forms.ts";

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
 * @param searched what the reader searched for, and how hits hold it
 * @param prefix "/" or "/archiv-x/": the index holds addresses with it, cards are without
 */
export async function loadHit(
  hit: PagefindHit,
  { words, umlauts }: { readonly words: readonly string[]; readonly umlauts: Umlauts },
  names: SearchNames,
  prefix: string,
): Promise<FoundCard> {
  const record = await hit.data();
  const { title = "", kicker = "", teaser = "", synonyme = "" } = record.meta;
  const lands = record.filters["land"] ?? [];
  const card: Card = {
    address: `/${record.url.slice(prefix.length)}`,
    day: record.filters["tag"]?.[0] ?? "",
    kicker,
    title,
    teaser,
    kind: (record.filters["art"]?.[0] ?? "meldung") as EntryKind, // the index is made from entries, see `../record.ts`
    lands: nationwideFirst(lands).map((land) => names.land[land] ?? land),
  };
  // Where a synonym led here, readers see for what; the last word may be one that is still being typed.
  const said = saidFor(synonyme, (synonym) =>
    words.some((word) => holdingOf([word], [], { mayBegin: word === words.at(-1), umlauts }, [synonym])),
  );
  const searched = [...said.flatMap((form) => form.split(" ")), ...words];
  const headline = marked(title, searched, umlauts);
  const excerpt = excerptOf(teaser, bodyOf(record), searched, umlauts);
  const isMarked = excerpt.some(({ isMatch }) => isMatch);
  if (isMarked || headline.some(({ isMatch }) => isMatch)) {
    return { card, headline, excerpt, fragment: textFragment(isMarked ? excerpt : headline) };
  }
  const label = labelsOf(record, names)
    .map((name) => marked(name, words, umlauts))
    .find((pieces) => pieces.some(({ isMatch }) => isMatch));
  return { card, headline, excerpt: label ? [...excerpt, ...inBrackets(label)] : excerpt, fragment: "" };
}

function nationwideFirst(lands: readonly string[]): readonly string[] {
  const nationwide = "bundesweit";
  return lands.includes(nationwide) ? [nationwide, ...lands.filter((land) => land !== nationwide)] : lands;
}

/** The text below the teaser, see `../record.ts`. */
function bodyOf({ content }: PagefindRecord): string {
  return content.slice(content.indexOf(bodyMark) + bodyMark.length).replace(/^[\s.]+/, "");
}

/** What the report is filed under. */
function labelsOf({ filters }: PagefindRecord, names: SearchNames): readonly string[] {
  return (["thema", "organisation"] as const).flatMap((facet) =>
    (filters[facet] ?? []).map((value) => names[facet][value] ?? value),
  );
}

function inBrackets(pieces: readonly Piece[]): readonly Piece[] {
  return [{ text: " (", isMatch: false }, ...pieces, { text: ")", isMatch: false }];
}
