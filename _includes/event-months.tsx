import { monthName } from "../src/content/date-words.ts";
import type { NewsEvent } from "../src/content/entry.ts";
import { EventEntry } from "./event-list.tsx";
import { Link } from "./link.tsx";

/** An event away from its report. */
export interface ListedEvent {
  readonly event: NewsEvent;
  readonly report: { readonly address: string; readonly title: string };
  /** Names of the Länder that the report is about and its title does not name. */
  readonly lands: readonly string[];
}

const monthOf = ({ event }: ListedEvent): string => event.date.slice(0, 7);

/** Events under headings of the months in which they begin, in the order of the events. */
export function EventMonths({ events }: { readonly events: readonly ListedEvent[] }) {
  const months = [...new Set(events.map(monthOf))];
  return (
    <div class="entry-list">
      {months.map((month) => (
        <div class="entry-list__group">
          <h3 class="entry-list__heading">
            <time datetime={month}>{monthName(month)}</time>
          </h3>
          <ul class="entry-list__cards events">
            {events
              .filter((one) => monthOf(one) === month)
              .map(({ event, report, lands }) => (
                <li>
                  <EventEntry event={event} />
                  <p class="events__report">
                    {lands.length > 0 && `${lands.join(", ")} · `}Bericht:{" "}
                    <Link to={report.address}>{report.title}</Link>
                  </p>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
