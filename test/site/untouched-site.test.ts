import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checked, type Ended, start } from "../bench/command.ts";
import { buildCommand, edit, type ProjectCopy, writeFiles } from "../bench/project-copy.ts";
import { now, smallFile, smallProject, smallReports } from "./small-project.ts";

const directory = mkdtempSync(join(tmpdir(), "ortsmarke-untouched-"));
let copy: ProjectCopy;
let news: string;

const build = (): Promise<Ended> => start(buildCommand(copy, now)).ended;
beforeAll(async () => {
  copy = smallProject(join(directory, "project"), smallReports.map(smallFile));
  checked(buildCommand(copy, now), await build());
  news = join(copy.news, "2025/2025-01-07-karte.md");
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Every file of the output, with its content and the instant at which it was written. */
function traces(): readonly string[] {
  return readdirSync(copy.out, { recursive: true, encoding: "utf8" })
    .map((path) => join(copy.out, path))
    .filter((path) => statSync(path).isFile())
    .map((path) => `${path} ${statSync(path).mtimeMs} ${statSync(path).ino} ${readFileSync(path).toString("base64")}`)
    .sort();
}

/** Builds with a file changed, and changes it back. */
async function buildWith(file: string, change: () => void): Promise<Ended> {
  const before = readFileSync(file);
  change();
  const ended = await build();
  writeFileSync(file, before);
  return ended;
}

/** An edit that is right, so that there is something to publish. */
function editRightly(): void {
  const [first] = smallReports;
  if (first) writeFiles(copy.news, [smallFile({ ...first, slug: "neu", title: "Ein neuer Bericht" })]);
}

describe("the published site stays as it is, to the time of each file,", () => {
  it("when a report has an error", async () => {
    const before = traces();
    editRightly();
    const { code, stderr } = await buildWith(news, () => writeFileSync(news, "---\ntitle: Nur dies\n---\n\nText.\n"));
    expect(code).toBe(1);
    expect(stderr).toContain("Es wurde nichts veröffentlicht.");
    expect(traces()).toEqual(before);
  });

  it.each(["site.yaml", "topics.yaml", "search.yaml"])("when %s has an error", async (name) => {
    const before = traces();
    editRightly();
    const file = join(copy.data, name);
    const { code, stderr } = await buildWith(file, () => writeFileSync(file, "- : : -\n"));
    expect(code).toBe(1);
    expect(stderr).toContain(`_data/${name}:1:`);
    expect(traces()).toEqual(before);
  });

  it.each([
    ["a page", "src/pages/month.11ty.tsx", /render: .* => \{/],
    ["a document", "src/documents/search-engines/sitemap.11ty.ts", /render: .* => \{/],
    ["the index", "src/search/index-volume.ts", /const folder = .*;/],
  ])("when the program fails at %s, and it says that it is to blame", async (_what, path, pattern) => {
    const before = traces();
    editRightly();
    const file = join(copy.directory, path);
    const { code, stderr } = await buildWith(file, () => edit(file, pattern, '$& throw new Error("on purpose");'));
    expect(stderr).toContain("Ein Fehler im Programm, nicht in Ihren Texten.");
    expect(stderr).toContain("on purpose");
    expect(code).toBe(70);
    expect(traces()).toEqual(before);
    expect(readdirSync(copy.cache).filter((name) => name.startsWith("staging"))).toEqual([]);
  });

  it("until the errors are mended", async () => {
    const isThere = (): boolean =>
      traces().some((trace) => trace.startsWith(join(copy.out, "2023/02/neu/index.html ")));
    expect(isThere()).toBe(false);
    checked(buildCommand(copy, now), await build());
    expect(isThere()).toBe(true);
  });
});
