import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { modulesIn, root } from "./builders/source-files.ts";

/** From the command line to the gazetteer: a module may import from its own layer and from those to the right. */
const layers = [
  ["cli"],
  ["verify"],
  ["build"],
  ["checks"],
  ["pages"],
  ["documents", "search", "redaktion", "editor", "offline"],
  ["_includes"],
  ["archive"],
  ["content"],
  ["regions"],
];

interface Import {
  readonly from: string;
  /** A path below the project, or the name of a package. */
  readonly to: string;
}

const modules = modulesIn("src", "_includes");
const imports: readonly Import[] = modules.flatMap(importsOf);

function importsOf(module: string): readonly Import[] {
  const source = readFileSync(join(root, module), "utf8");
  const specifiers = source.matchAll(/^(?:import|export)\s(?:[^;]*?\sfrom\s)?"([^"]+)"|\bimport\(\s*"([^"]+)"/gm);
  return [...specifiers].map(([, named, dynamic]) => {
    const specifier = named ?? dynamic ?? "";
    const to = specifier.startsWith(".") ? posix.join(dirname(module), specifier) : specifier;
    return { from: module, to };
  });
}

function layerOf(module: string): number {
  return layers.findIndex((folders) =>
    folders.some((folder) => module.startsWith(`src/${folder}/`) || module.startsWith(`${folder}/`)),
  );
}

const shown = (found: readonly Import[]): readonly string[] => found.map(({ from, to }) => `${from} -> ${to}`);
const within = (...folders: readonly string[]) =>
  imports.filter(({ from }) => folders.some((folder) => from.startsWith(folder)));

describe("the import graph", () => {
  it("is read from the sources", () => {
    expect(shown(imports)).toContain("src/content/parse-entry.ts -> src/content/dates.ts");
    expect(shown(imports)).toContain("src/pages/home.11ty.tsx -> _includes/layout.tsx");
    expect(shown(imports)).toContain("src/build/eleventy.ts -> @11ty/eleventy");
    expect(modules.filter((module) => layerOf(module) === -1)).toEqual([]);
  });

  it("runs one way, from the command line to the gazetteer", () => {
    const own = imports.filter(({ to }) => layerOf(to) !== -1);
    expect(shown(own.filter(({ from, to }) => layerOf(to) < layerOf(from)))).toEqual([]);
  });

  it("leads only to modules that exist", () => {
    const own = imports.filter(({ to }) => layerOf(to) !== -1);
    expect(shown(own.filter(({ to }) => !modules.includes(to)))).toEqual([]);
  });

  it("never leads to a template", () => {
    expect(shown(imports.filter(({ to }) => /\.11ty\.tsx?$/.test(to)))).toEqual([]);
  });
});

describe("one module alone", () => {
  it("knows Luxon", () => {
    expect(shown(imports.filter(({ to }) => to === "luxon"))).toEqual(["src/content/dates.ts -> luxon"]);
  });
});

describe("Eleventy", () => {
  it("is unknown to regions, content, archive and components", () => {
    const inner = within("src/regions/", "src/content/", "src/archive/", "_includes/");
    expect(shown(inner.filter(({ to }) => to.startsWith("@11ty/")))).toEqual([]);
  });
});

describe("a component", () => {
  it("reads no files and starts no programs", () => {
    expect(shown(within("_includes/").filter(({ to }) => to.startsWith("node:")))).toEqual([]);
  });

  it("looks at no environment; the clock has a test of its own", () => {
    const impure = modulesIn("_includes", "src/pages", "src/documents").filter((module) =>
      /\bprocess\./.test(readFileSync(join(root, module), "utf8")),
    );
    expect(impure).toEqual([]);
  });
});
