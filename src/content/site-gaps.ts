import { isOwnServer } from "./hosting-config.ts";
import { hostStopgaps, isTemplateText, stopgaps } from "./site-template.ts";

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
  const privacy = isRecord(raw) ? raw["privacy"] : undefined;
  const isPublicBody = isRecord(privacy) && privacy["legalBasis"] === "oeffentliche-aufgabe";
  return isPublicBody && privacy["dataProtectionOfficer"] === undefined ? [["privacy", "dataProtectionOfficer"]] : [];
}

/**
 * What may be missing in a site. A statement that nobody has reviewed since was last looked at when it was written. Where others
 * run the server, or the host of the form, readers have to be told who, and where data go (Art. 13 (1) e and f DSGVO): silence
 * would say that the publisher does, and nowhere. Nobody can tell that of a site of which no host is named.
 */
function stopgapsFor({ accessibility, hosting, redaktion }: Record<string, unknown>): Record<string, unknown> {
  const createdOn = isRecord(accessibility) ? accessibility["createdOn"] : undefined;
  const { hostName, thirdCountryTransfer } = hostStopgaps;
  const isAway = ![hosting].flat().every(isOwnServer);
  return {
    ...stopgaps,
    privacy: {
      ...stopgaps.privacy,
      ...(isAway && { hostName }),
      ...((isAway || usesPublicGitHost(redaktion)) && { thirdCountryTransfer }),
    },
    accessibility: { ...stopgaps.accessibility, reviewedOn: createdOn ?? stopgaps.accessibility.createdOn },
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

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
