import type { Entry } from "../content/entry.ts";
import type { EntryKind } from "../content/front-matter-schema.ts";
import type { ShownEntry } from "./publication.ts";

/** What a list shows of an entry, and nothing more. */
export interface Card {
  readonly address: string;
  /** The day of publication: "2025-05-09". */
  readonly day: string;
  readonly kicker: string;
  readonly title: string;
  readonly teaser: string;
  readonly kind: EntryKind;
  /** Names of its Länder; "Bundesweit" for a nationwide entry. */
  readonly lands: readonly string[];
  /** See `ShownEntry`. */
  readonly marks?: readonly string[];
}

/** Given an entry, returns what a list shows of it. */
export function cardOf(entry: ShownEntry): Card {
  const lands = entry.lands.map((land) => land.name);
  return {
    address: entry.address,
    day: entry.day,
    kicker: entry.kicker,
    title: entry.title,
    teaser: entry.teaser,
    kind: entry.kind,
    lands: entry.nationwide ? ["Bundesweit", ...lands] : lands,
    ...(entry.marks && { marks: entry.marks }),
  };
}

/** Given the name of a Land, makes the cards of its own lists, which need not name it again. */
export function cardWithin(land: string | undefined): (entry: Entry) => Card {
  return (entry) => {
    const card = cardOf(entry);
    return { ...card, lands: card.lands.filter((name) => name !== land) };
  };
}
