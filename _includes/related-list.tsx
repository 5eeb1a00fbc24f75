import type { Card } from "../src/archive/card.ts";
import { longDate } from "../src/content/date-words.ts";
import { Link } from "./link.tsx";

/** Entries that fit to the one above, in short. */
export function RelatedList({ cards }: { readonly cards: readonly Card[] }) {
  return (
    <ul class="related-list">
      {cards.map((card) => (
        <li>
          <p class="related-list__kicker">{card.kicker}</p>
          <p class="related-list__title">
            <Link to={card.address}>{card.title}</Link>
          </p>
          <p class="related-list__date">
            <time datetime={card.day}>{longDate(card.day)}</time>
          </p>
        </li>
      ))}
    </ul>
  );
}
