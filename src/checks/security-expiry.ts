import { join } from "node:path";
import { dayAfter, dayOf, daysBetween, earliest, instant, isAfter } from "../content/dates.ts";
import { positionOfText } from "../content/entry-position.ts";
import type { SiteConfig } from "../content/site-config.ts";
import { warningsIn } from "../content/source-file.ts";
import type { ContentCheck } from "./check-content.ts";

/** So many days before the end there is still time to ask somebody. */
const noticeDays = 30;

/** RFC 9116 (2.5.5) recommends less than a year. */
const mostDays = 365;

/**
 * That the contact for security holes has expired, or soon will: researchers then take it for abandoned. Or that it is to
 * hold for longer than anybody can promise.
 */
export const securityExpiry: ContentCheck = ({ site: { security } }, { data, now }) => {
  if (security === undefined) return [];
  const { expires } = security;
  const left = daysBetween(dayOf(now), expires);
  if (left > noticeDays && left <= mostDays) return [];
  const file = join(data, "site.yaml");
  const position = positionOfText(file, `expires: ${expires}`);
  const warn = warningsIn(file);
  if (left > mostDays)
    return [
      warn(
        "security-far-ahead",
        position,
        `Die Angaben zum Melden von Sicherheitslücken sollen bis zum ${expires} gelten, länger als ein Jahr.`,
        "Setzen Sie expires auf einen Tag innerhalb des nächsten Jahres und prüfen Sie den Kontakt dann wieder.",
      ),
    ];
  const said =
    left < 0
      ? `galten nur bis zum ${expires}; security.txt wird deshalb nicht mehr veröffentlicht`
      : `gelten nur noch bis zum ${expires}`;
  return [
    warn(
      "security-expiring",
      position,
      `Die Angaben zum Melden von Sicherheitslücken ${said}.`,
      "Prüfen Sie den Kontakt und setzen Sie expires auf einen Tag innerhalb des nächsten Jahres.",
    ),
  ];
};

/** The next instant at which `securityExpiry` says something else by itself, ISO; undefined when there is none. */
export function nextSecurityExpiry({ security }: SiteConfig, now: string): string | undefined {
  if (security === undefined) return undefined;
  const days = [-mostDays, -noticeDays, 1].map((later) => dayAfter(security.expires, later));
  return earliest(days.map(instant).filter((one) => isAfter(one, now)));
}
