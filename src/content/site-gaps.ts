import { isOwnServer } from "./hosting-config.ts";
import { bodyStopgaps, hostStopgaps, isTemplateText, publicStopgaps, stopgaps } from "./site-template.ts";

type Path = readonly (string | number)[];

/** What an operator has yet to say in `site.yaml`. */
export interface SiteGaps {
  /** What the law demands and nobody has said. */
  readonly missing: readonly Path[];
  /** Where values of the template still stand. */
  readonly template: readonly Path[];
}

interface Completed {
  readonly raw: unknown;
  readonly gaps: SiteGaps;
}

/**
 * Given what `site.yaml` says, returns it with stopgaps for what is missing in the legal texts, so that a site can be tried
 * before all is known. One in production gets them, too, so that all gaps can be named at once: `sitePlaceholders` refuses it.
 */
export function withStopgaps(raw: unknown): Completed {
  const template = templatePaths(raw, []);
  const missing: Path[] = [...missingOfficer(raw)];
  if (!isRecord(raw)) return { raw, gaps: { missing, template } };
  return { raw: completed(raw, stopgapsFor(raw), [], missing), gaps: { missing, template } };
}

/** Public bodies have a data protection officer (Art. 37 (1) a DSGVO) and say how to reach that person (Art. 13 (1) b). */
function missingOfficer(raw: unknown): readonly Path[] {
  const privacy = valueIn(raw, "privacy");
  const isPublicBody = valueIn(privacy, "legalBasis") === "oeffentliche-aufgabe";
  const isMissing = isPublicBody && valueIn(privacy, "dataProtectionOfficer") === undefined;
  return isMissing ? [["privacy", "dataProtectionOfficer"]] : [];
}

/**
 * What may be missing in a site. A statement that nobody has reviewed since was last looked at when it was written. Where others
 * run the server, or the host of the form, readers have to be told who, and where data go (Art. 13 (1) e and f DSGVO): silence
 * would say that the publisher does, and nowhere. Nobody can tell that of a site of which no host is named. A body names who
 * represents it (§ 5 (1) Nr. 1 DDG); only public bodies have one that enforces the law on accessibility.
 */
function stopgapsFor(raw: Record<string, unknown>): Record<string, unknown> {
  const { accessibility, hosting, openData, privacy, redaktion } = raw;
  const createdOn = valueIn(accessibility, "createdOn");
  const isPerson = valueIn(openData, "publisherType") === "PrivateIndividual(s)";
  const isPublicBody = valueIn(privacy, "legalBasis") !== "berechtigtes-interesse";
  const { hostName, thirdCountryTransfer } = hostStopgaps;
  const isAway = ![hosting].flat().every(isOwnServer);
  return {
    publisher: { ...stopgaps.publisher, ...(!isPerson && bodyStopgaps) },
    privacy: {
      ...stopgaps.privacy,
      ...(isAway && { hostName }),
      ...((isAway || usesPublicGitHost(redaktion)) && { thirdCountryTransfer }),
    },
    accessibility: {
      ...stopgaps.accessibility,
      reviewedOn: createdOn ?? stopgaps.accessibility.createdOn,
      ...(isPublicBody && publicStopgaps),
    },
  };
}

/** Says whether the form signs in at github.com, gitlab.com or gitea.com, as it does unless it is told of another server. */
function usesPublicGitHost(redaktion: unknown): boolean {
  return isRecord(redaktion) && redaktion["backend"] !== "test-repo" && isNothing(redaktion["server"]);
}

function completed(
  value: Record<string, unknown>,
  stopgap: Record<string, unknown>,
  path: Path,
  missing: Path[],
): Record<string, unknown> {
  const added = Object.entries(stopgap).map(([key, instead]) => {
    const said = value[key];
    const here = [...path, key];
    if (isRecord(instead) && (isRecord(said) || isNothing(said)))
      return [key, completed(isRecord(said) ? said : {}, instead, here, missing)];
    if (!isNothing(said)) return [key, said];
    missing.push(here);
    return [key, instead];
  });
  return { ...value, ...Object.fromEntries(added) };
}

function templatePaths(value: unknown, path: Path): readonly Path[] {
  if (typeof value === "string") return isTemplateText(value) ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => templatePaths(item, [...path, index]));
  return isRecord(value) ? Object.entries(value).flatMap(([key, item]) => templatePaths(item, [...path, key])) : [];
}

function valueIn(section: unknown, key: string): unknown {
  return isRecord(section) ? section[key] : undefined;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
