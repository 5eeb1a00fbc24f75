import { byBeginning, type SeenEvent } from "../src/archive/events.ts";
import { dateOrTime } from "../src/content/date-words.ts";
import type { NewsEvent } from "../src/content/entry.ts";
import { dateSpan } from "./date-span.ts";
import { ExternalLink } from "./external-link.tsx";

/** The deadlines and dates that a report announces, soonest first. */
export function EventList({ events }: { readonly events: readonly SeenEvent[] }) {
  return (
    <ul class="event-list">
      {[...events].sort(byBeginning).map((event) => (
        <li>
          <EventEntry event={event} />
        </li>
      ))}
    </ul>
  );
}

/** When an event is, and what. */
export function EventEntry({ event }: { readonly event: SeenEvent }) {
  return (
    <>
      <p class="event-list__date">
        <EventDate {...event} />
        {event.isPast && " · vorbei"}
      </p>
      <p class="event-list__title">
        {event.url ? <ExternalLink url={event.url}>{event.title}</ExternalLink> : event.title}
      </p>
    </>
  );
}

/** "9. Mai 2025, 10.00 Uhr" or "1. bis 3. Mai 2025". */
function EventDate({ date, end }: Pick<NewsEvent, "date" | "end">) {
  if (!end || end === date) return <time datetime={date}>{dateOrTime(date)}</time>;
  const [first, last] = dateSpan(date, end);
  return (
    <>
      <time datetime={date}>{first}</time> bis <time datetime={end}>{last}</time>
    </>
  );
}
