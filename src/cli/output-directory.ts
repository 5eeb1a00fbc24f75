import { existsSync, statSync } from "node:fs";
import { resolve, sep } from "node:path";

/** Says whether one directory is the other or lies in it. */
function liesIn(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

/**
 * Says why a directory must not be written to: it is, holds or lies in one of those that the site is made from.
 * Returns undefined when nothing is against it; German.
 */
export function objectionTo(directory: string, sources: readonly string[]): string | undefined {
  const target = resolve(directory);
  if (existsSync(target) && !statSync(target).isDirectory()) return `„${directory}" ist kein Ordner.`;
  const source = sources.find((path) => liesIn(target, resolve(path)) || liesIn(resolve(path), target));
  if (source === undefined) return undefined;
  return `„${directory}" darf nicht überschrieben werden: Dort liegt, woraus die Website entsteht (${source}).`;
}
