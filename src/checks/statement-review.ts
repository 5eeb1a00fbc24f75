import { join } from "node:path";
import { dayAfter, dayOf, earliest, instant, isAfter } from "../content/dates.ts";
import { positionInYaml } from "../content/entry-position.ts";
import type { Problem } from "../content/problem.ts";
import type { Content } from "../content/read-content.ts";
import type { SiteConfig } from "../content/site-config.ts";
import { warningsIn } from "../content/source-file.ts";
import type { CheckOptions } from "./check-content.ts";

type Statement = SiteConfig["accessibility"];

/** "2027-03-01" for a review on "2026-03-01", and the 28 February for one on the 29th. */
function oneYearLater({ reviewedOn }: Statement): string {
  const [year = "", ...rest] = reviewedOn.split("-");
  const sameDay = [String(Number(year) + 1), ...rest].join("-");
  return sameDay.endsWith("-02-29") ? `${sameDay.slice(0, 4)}-02-28` : sameDay;
}

/**
 * A statement on accessibility that was not looked at for more than a year (§ 7 BITV 2.0), or on days to come. Days that
 * nobody has named are none: they are among the gaps.
 */
export function statementReview({ site, siteGaps }: Content, { data, now }: CheckOptions): readonly Problem[] {
  const { reviewedOn } = site.accessibility;
  const file = join(data, "site.yaml");
  const today = dayOf(now);
  const isUnknown = [...siteGaps.missing, ...siteGaps.template].some(
    ([section, key]) => section === "accessibility" && (key === "createdOn" || key === "reviewedOn"),
  );
  const warn = (key: "createdOn" | "reviewedOn", message: string, suggestion: string): Problem =>
    warningsIn(file)("statement-review", positionInYaml(file, ["accessibility", key]), message, suggestion);
  const toCome = (["createdOn", "reviewedOn"] as const).filter((key) => site.accessibility[key] > today);
  if (isUnknown) return [];
  if (toCome.length > 0)
    return toCome.map((key) =>
      warn(
        key,
        `Die Angabe „accessibility.${key}" nennt mit ${site.accessibility[key]} einen Tag in der Zukunft.`,
        "Nennen Sie den Tag, an dem die Erklärung zur Barrierefreiheit erstellt oder zuletzt überprüft wurde.",
      ),
    );
  if (today <= oneYearLater(site.accessibility)) return [];
  return [
    warn(
      "reviewedOn",
      `Die Erklärung zur Barrierefreiheit wurde zuletzt am ${reviewedOn} überprüft, vor mehr als einem Jahr.`,
      "Überprüfen Sie sie mindestens einmal im Jahr und tragen Sie den Tag unter „accessibility.reviewedOn“ ein.",
    ),
  ];
}

/** The next instant at which `statementReview` says something else by itself, ISO; undefined when there is none. */
export function nextStatementReview({ accessibility }: SiteConfig, now: string): string | undefined {
  const { createdOn, reviewedOn } = accessibility;
  const days = [createdOn, reviewedOn, dayAfter(oneYearLater(accessibility), 1)];
  return earliest(days.map(instant).filter((one) => isAfter(one, now)));
}
