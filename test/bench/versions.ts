import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { succeed } from "./command.ts";
import { type DirectoryState, faultsOf, stateOf } from "./directory-state.ts";
import { buildCommand, type ProjectCopy } from "./project-copy.ts";
import { now } from "./realistic-archive.ts";

/** One state of the sources of a copy, and what a clean build makes of it. */
export interface Version {
  readonly name: string;
  /** What stands in the files in which versions differ, by their paths; undefined: there is no such file. */
  readonly sources: ReadonlyMap<string, string | undefined>;
  readonly site: DirectoryState;
  /** How long the build takes that brings the site to this version. */
  readonly milliseconds: number;
}

type Edited = readonly [path: string, text: string | undefined];

/** The archive as it is, and edits of it; the last one changes every page. */
function editsOf({
  news,
  data,
}: ProjectCopy): readonly { readonly name: string; readonly edited: readonly Edited[] }[] {
  const paths = [...stateOf(news).keys()].sort().map((path) => join(news, path));
  const [newest, middle] = [paths.at(-1), paths[Math.floor(paths.length / 2)]];
  if (newest === undefined || middle === undefined) throw new Error("There is no news.");
  const withLine = (path: string, line: RegExp, replacement: string): string =>
    readFileSync(path, "utf8").replace(line, replacement);
  const site = join(data, "site.yaml");
  const added = newest.replace(/\.md$/, "-neu.md");
  return [
    { name: "archive", edited: [] },
    { name: "entry added", edited: [[added, withLine(newest, /^title: .*$/m, "title: Nachtrag")]] },
    { name: "entry changed", edited: [[middle, withLine(middle, /^title: .*$/m, "title: Neue Überschrift")]] },
    { name: "entry removed", edited: [[newest, undefined]] },
    { name: "tagline changed", edited: [[site, withLine(site, /^tagline: .*$/m, "tagline: Eine andere Zeile")]] },
  ];
}

/** Makes the sources those of a version. */
export function bringAbout({ sources }: Pick<Version, "sources">): void {
  for (const [path, text] of sources) {
    if (text === undefined) rmSync(path, { force: true });
    else writeFileSync(path, text);
  }
}

/**
 * Builds every version of a copy clean, elsewhere, and warm over the one before, which leaves the last one.
 * @throws Error when a warm build does not equal the clean one.
 */
export async function buildVersions(copy: ProjectCopy, elsewhere: string): Promise<readonly Version[]> {
  const clean = { out: join(elsewhere, "dist"), cache: join(elsewhere, "cache") };
  const edits = editsOf(copy);
  const originals = edits.flatMap(({ edited }) => edited.map(([path]): Edited => [path, textOf(path)]));
  const versions: Version[] = [];
  for (const { name, edited } of edits) {
    const sources = new Map([...originals, ...edited]);
    bringAbout({ sources });
    await succeed(buildCommand(copy, now, clean));
    const site = stateOf(clean.out);
    rmSync(elsewhere, { recursive: true });
    const begin = performance.now();
    await succeed(buildCommand(copy, now));
    const milliseconds = performance.now() - begin;
    const faults = faultsOf(site, stateOf(copy.out));
    if (faults.length > 0) throw new Error(`Without any kill, „${name}" is not the clean site:\n${faults.join("\n")}`);
    versions.push({ name, sources, site, milliseconds });
  }
  return versions;
}

const textOf = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, "utf8") : undefined);
