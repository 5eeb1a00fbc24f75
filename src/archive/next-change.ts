import { earliest } from "../content/dates.ts";
import type { Entry } from "../content/entry.ts";
import type { SecurityConfig } from "../content/hosting-config.ts";
import { nextEndOfEvent } from "./events.ts";
import { nextEndOfNews } from "./fresh-news.ts";
import { nextEmbargoEnd } from "./publication.ts";
import { nextEndOfContact } from "./security-contact.ts";
import { nextEndOfYear } from "./statistics/running-year.ts";
import { nextEndOfWeek } from "./weeks.ts";

/**
 * The next instant at which a build would change the site by itself: an embargo ends, an event passes, a report leaves the
 * news sitemap, a week is over and enters its feed, the year of the newest report is over and counts as a whole one, the contact
 * for security holes expires. ISO; undefined when there is none.
 * @param all also those that may not be seen yet
 * @param seen those that readers may see at the instant, newest first
 */
export function nextChange(
  all: readonly Entry[],
  seen: readonly Entry[],
  now: string,
  security?: SecurityConfig,
): string | undefined {
  const instants = [
    nextEmbargoEnd(all, now),
    nextEndOfEvent(seen, now),
    nextEndOfNews(seen, now),
    nextEndOfWeek(seen, now),
    nextEndOfYear({ entries: seen }, now),
    nextEndOfContact(security, now),
  ];
  return earliest(instants.filter((one) => one !== undefined));
}
