import { dayAfter, dayOf, instant, isAfter } from "../content/dates.ts";
import type { SecurityConfig } from "../content/hosting-config.ts";

/** Says whether the last day of a contact for security holes is not over: from then on nobody is to be told of it. */
export function isContactValid({ expires }: SecurityConfig, now: string): boolean {
  return dayOf(now) <= expires;
}

/** When a contact for security holes will be over, ISO; undefined where there is none, or it is over. */
export function nextEndOfContact(security: SecurityConfig | undefined, now: string): string | undefined {
  if (security === undefined) return undefined;
  const end = instant(dayAfter(security.expires, 1));
  return isAfter(end, now) ? end : undefined;
}
