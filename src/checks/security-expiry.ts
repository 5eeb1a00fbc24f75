import { join } from "node:path";
import { dayAfter, dayOf, daysBetween, earliest, instant, isAfter } from "../content/dates.ts";
import { positionOfText } from "../content/entry-position.ts";
import type { SiteConfig } from "../content/site-config.ts";
import { warningsIn } from "../content/source-file.ts";
import type { ContentCheck } from "./check-content.ts";

/** So many days before the end there is still time to ask somebody. */
const noticeDays = 30;

/** That the contact for security holes has expired, or soon will: researchers then take it for abandoned. */
export const securityExpiry: ContentCheck = ({ site: { security } }, { data, now }) => {
  if (security === undefined) return [];
  const { expires } = security;
  const left = daysBetween(dayOf(now), expires);
  if (left > noticeDays) return [];
  const file = join(data, "site.yaml");
  const when = left < 0 ? `seit dem ${expires} nicht mehr` : `nur noch bis zum ${expires}`;
  return [
    warningsIn(file)(
      "security-expiring",
      positionOfText(file, `expires: ${expires}`),
      `Die Angaben zum Melden von Sicherheitslücken gelten ${when}.`,
      "Prüfen Sie den Kontakt und setzen Sie expires auf einen Tag innerhalb des nächsten Jahres.",
    ),
  ];
};

/** The next instant at which `securityExpiry` says something else by itself, ISO; undefined when there is none. */
export function nextSecurityExpiry({ security }: SiteConfig, now: string): string | undefined {
  if (security === undefined) return undefined;
  const days = [dayAfter(security.expires, -noticeDays), dayAfter(security.expires, 1)];
  return earliest(days.map(instant).filter((one) => isAfter(one, now)));
}
