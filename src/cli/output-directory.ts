import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const project = realpathSync(fileURLToPath(new URL("../..", import.meta.url)));

/** Folders of the project that a build may write to; everything else in it is what the site is made from. */
const ownOutputs = ["dist", ".cache"].map((name) => join(project, name));

/** Says whether one directory is the other or lies in it. */
function liesIn(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

/** The real path of a directory that may not exist yet: links are followed as far as there is something. */
function realPath(path: string): string {
  const whole = resolve(path);
  return existsSync(whole) ? realpathSync(whole) : join(realPath(dirname(whole)), basename(whole));
}

/**
 * Says why a directory must not be written to: it is no directory, or it is, holds or lies in one that the site is made
 * from. Returns undefined when nothing is against it; German.
 * @param sources directories of content besides the project itself
 */
export function objectionTo(directory: string, sources: readonly string[]): string | undefined {
  if (directory.trim() === "") return "Der Name des Ordners ist leer.";
  const target = realPath(directory);
  if (existsSync(target) && !statSync(target).isDirectory()) return `„${directory}" ist kein Ordner.`;
  const protectedOnes = [...sources.map(realPath), project];
  const isOwnOutput = ownOutputs.some((output) => liesIn(target, output));
  const source = protectedOnes.find(
    (path) => liesIn(path, target) || (liesIn(target, path) && !(path === project && isOwnOutput)),
  );
  if (source === undefined) return undefined;
  return `„${directory}" darf nicht überschrieben werden: Dort liegt, woraus die Website entsteht (${source}).`;
}
