import type { ComponentChildren } from "preact";
import type { Card } from "../src/archive/card.ts";
import { EntryCard } from "./entry-card.tsx";
import { Heading } from "./heading.tsx";

interface CardGroup {
  readonly heading: ComponentChildren;
  /** Sorted as they shall appear. */
  readonly cards: readonly Card[];
}

interface CardGroupsProps {
  readonly groups: readonly CardGroup[];
  readonly level?: 2 | 3 | undefined;
  /** Whether each card names its day, which the headings do not. */
  readonly showDate: boolean;
}

/** Entries under headings: of days, months, Länder. */
export function CardGroups({ groups, level = 2, showDate }: CardGroupsProps) {
  return (
    <div class="entry-list">
      {groups.map(({ heading, cards }) => (
        <div class="entry-list__group">
          <Heading level={level} class="entry-list__heading">
            {heading}
          </Heading>
          <ul class="entry-list__cards">
            {cards.map((card) => (
              <li>
                <EntryCard card={card} level={level === 2 ? 3 : 4} showDate={showDate} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
