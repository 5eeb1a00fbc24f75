import type { Card } from "../src/archive/card.ts";
import { longDate, monthName } from "../src/content/date-words.ts";
import { CardGroups } from "./card-groups.tsx";

interface EntryListProps {
  /** Sorted as they shall appear; neighbours of the same day or month share a heading. */
  readonly cards: readonly Card[];
  readonly by: "day" | "month";
  readonly level?: 2 | 3 | undefined;
  /** The sentence that stands where there are no cards. */
  readonly empty?: string | undefined;
}

/** Entries under headings of their days or months. */
export function EntryList({ cards, by, level = 2, empty = "Hier gibt es noch keine Berichte." }: EntryListProps) {
  if (cards.length === 0) return <p class="entry-list-empty">{empty}</p>;
  const groups = consecutive(cards, by).map(([date, group]) => ({
    heading: <time datetime={date}>{by === "day" ? longDate(date) : monthName(date)}</time>,
    cards: group,
  }));
  return <CardGroups groups={groups} level={level} showDate={by === "month"} />;
}

/** Given cards, returns pairs of "2025-05-09" or "2025-05" and its cards, in the order of the cards. */
function consecutive(cards: readonly Card[], by: "day" | "month"): [string, Card[]][] {
  const groups: [string, Card[]][] = [];
  for (const card of cards) {
    const date = by === "day" ? card.day : card.day.slice(0, 7);
    const last = groups.at(-1);
    if (last?.[0] === date) last[1].push(card);
    else groups.push([date, [card]]);
  }
  return groups;
}
