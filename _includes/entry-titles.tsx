import type { Card } from "../src/archive/card.ts";
import { longDate } from "../src/content/date-words.ts";
import { Link } from "./link.tsx";

interface EntryTitlesProps {
  /** Sorted as they shall appear. */
  readonly cards: readonly Card[];
  /** Name and address of a month, "2025-05". */
  readonly heading: (month: string) => { readonly name: string; readonly address: string };
}

/** A year at a glance: headlines under their months, without teasers. */
export function EntryTitles({ cards, heading }: EntryTitlesProps) {
  const months = [...new Set(cards.map(({ day }) => day.slice(0, 7)))];
  return (
    <div class="entry-titles">
      {months.map((month) => {
        const { name, address } = heading(month);
        return (
          <section class="entry-titles__month">
            <h2>
              <Link to={address}>{name}</Link>
            </h2>
            <ul>
              {cards
                .filter(({ day }) => day.startsWith(month))
                .map((card) => (
                  <li>
                    <time datetime={card.day}>{longDate(card.day)}</time>
                    <Link to={card.address}>
                      <span class="entry-titles__kicker">{card.kicker}:</span> {card.title}
                    </Link>
                  </li>
                ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
