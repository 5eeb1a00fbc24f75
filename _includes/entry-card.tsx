import type { ComponentChildren } from "preact";
import type { Card } from "../src/archive/card.ts";
import { longDate } from "../src/content/date-words.ts";
import { Heading, type HeadingLevel } from "./heading.tsx";
import { kindLabel } from "./kind-label.ts";
import { Link } from "./link.tsx";
import { Marks } from "./marks.tsx";

interface EntryCardProps {
  readonly card: Card;
  readonly level?: HeadingLevel | undefined;
  readonly showDate?: boolean | undefined;
  /** The headline with marks in it. */
  readonly headline?: ComponentChildren;
  /** Stands in place of the teaser. */
  readonly excerpt?: ComponentChildren;
  /** Where on its page the link leads: "#…". */
  readonly fragment?: string | undefined;
}

/** One entry of a list: Dachzeile, headline, teaser and what is known of day, Länder and kind. */
export function EntryCard({ card, level = 3, showDate = false, headline, excerpt, fragment = "" }: EntryCardProps) {
  const lands = card.lands.join("/") === card.kicker ? [] : card.lands;
  const facts = [lands.join(", "), kindLabel(card.kind)].filter(Boolean);
  return (
    <article class="card">
      {card.marks && <Marks marks={card.marks} />}
      <Heading level={level} class="card__heading">
        <span class="card__kicker">
          {card.kicker}
          <span class="visually-hidden">: </span>
        </span>
        <Link to={card.address + fragment} class="card__link">
          {headline ?? card.title}
        </Link>
      </Heading>
      <p class="card__teaser">{excerpt ?? card.teaser}</p>
      {(showDate || facts.length > 0) && (
        <p class="card__meta">
          {showDate && (
            <span>
              <time datetime={card.day}>{longDate(card.day)}</time>
            </span>
          )}
          {facts.map((fact) => (
            <span>{fact}</span>
          ))}
        </p>
      )}
    </article>
  );
}
