import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** One table of `REUSE.toml`: the values of its keys, a single one as a list, too. */
type Annotation = Readonly<Record<string, readonly string[]>>;

/** The tables of `REUSE.toml`, which holds nothing but texts and lists of texts. */
function annotations(): readonly Annotation[] {
  const [, ...tables] = readFileSync("REUSE.toml", "utf8").split("[[annotations]]\n");
  return tables.map((table) =>
    Object.fromEntries(
      [...table.matchAll(/^([\w-]+) = (.+)$/gm)].map(([, key = "", value = ""]) => [
        key,
        [...value.matchAll(/"([^"]*)"/g)].map(([, text = ""]) => text),
      ]),
    ),
  );
}

/** Of a glob of REUSE: "*" stands for all but a slash, "**" for all. */
function matches(glob: string, file: string): boolean {
  const pattern = glob
    .split(/(\*+)/)
    .map((part) => (part === "**" ? ".*" : part === "*" ? "[^/]*" : part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&")));
  return new RegExp(`^${pattern.join("")}$`).test(file);
}

const tracked = execFileSync("git", ["ls-files"], { encoding: "utf8" }).trimEnd().split("\n");
/** Licences need no licence, and REUSE.toml says so of itself. */
const files = tracked.filter((file) => !/^(LICENSE|LICENSES\/.*|REUSE\.toml)$/.test(file));
const tables = annotations();
const tableOf = (file: string) => tables.findLast(({ path = [] }) => path.some((glob) => matches(glob, file)));

describe("REUSE.toml", () => {
  it("says of every file whose it is and under which licence", () => {
    const unsaid = files.filter((file) => {
      const table = tableOf(file);
      return !table?.["SPDX-FileCopyrightText"]?.length || table["SPDX-License-Identifier"]?.length !== 1;
    });
    expect(unsaid).toEqual([]);
  });

  it("says nothing of files that there are not", () => {
    for (const { path = [] } of tables)
      for (const glob of path) expect(files.filter((file) => matches(glob, file)).length, glob).toBeGreaterThan(0);
  });

  it("names just the licences whose texts lie in LICENSES", () => {
    const named = new Set(files.flatMap((file) => tableOf(file)?.["SPDX-License-Identifier"] ?? []));
    expect([...named].map((license) => `${license}.txt`).sort()).toEqual(readdirSync("LICENSES").sort());
  });

  it("keeps data of others apart from the code", () => {
    expect(tableOf("_data/gazetteer.tsv")?.["SPDX-FileCopyrightText"]?.join()).toContain("GeoNames");
    expect(tableOf("_data/germany.yaml")?.["SPDX-License-Identifier"]).toEqual(["CC-BY-4.0"]);
    expect(tableOf("src/cli/main.ts")?.["SPDX-License-Identifier"]).toEqual(["EUPL-1.2"]);
  });

  it("has the same text of the EUPL as LICENSE, which hosts show", () => {
    expect(readFileSync("LICENSES/EUPL-1.2.txt", "utf8")).toBe(readFileSync("LICENSE", "utf8"));
  });
});
