// What an edit to an archive of a thousand reports costs: how many files change, and which.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/build/report.ts";
import { checked, start } from "../bench/command.ts";
import { differenceOf, stateOf } from "../bench/directory-state.ts";
import { generateArchive } from "../bench/generated-archive.ts";
import { buildCommand, copyProject, edit, type ProjectCopy, writeFiles } from "../bench/project-copy.ts";
import { now } from "./small-project.ts";

const directory = mkdtempSync(join(tmpdir(), "ortsmarke-thousand-"));
let copy: ProjectCopy;

async function build(): Promise<Report> {
  const { stdout } = checked(buildCommand(copy, now), await start(buildCommand(copy, now)).ended);
  return JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");
}

/** The text of each file of the site, without the index. */
function texts(): ReadonlyMap<string, string> {
  const files = [...stateOf(copy.out).keys()].filter((file) => !file.startsWith("pagefind/"));
  return new Map(files.map((file) => [file, readFileSync(join(copy.out, file), "utf8")]));
}

/** A report from Dresden on online services; the first one opens the year there. */
function reportOf(day: string, slug: string) {
  const head = [
    "title: Dresden öffnet ein Serviceportal",
    `date: ${day}`,
    "teaser: In Dresden lassen sich Anträge jetzt im Netz stellen, auch am Wochenende.",
    "region: [Dresden]",
    "topics: [ozg]",
  ];
  const text = ["---", ...head, "---", "", "Das Portal ist seit heute erreichbar.", ""].join("\n");
  return { path: `2026/${day}-${slug}.md`, text };
}

beforeAll(async () => {
  copy = copyProject(directory, [...generateArchive(1_000), reportOf("2026-03-03", "alter-bericht")]);
  // As in archives of more than 5,000 reports, whose newest year is a volume of its own.
  edit(join(directory, "src/search/volumes.ts"), /(entriesInOneVolume) = 5_000;/, "$1 = 500;");
  await build();
}, 300_000);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** What is made of a report for machines, by where it lies: each list has its feeds, its data and so on. */
const forMachines = {
  data: /^daten\/(2026\.(ndjson|csv)|manifest\.json|katalog\.(jsonld|ttl))$|(^|\/)index\.json$/,
  feeds: /^(land\/sachsen\/(thema\/ozg\/)?|ort\/dresden\/|thema\/ozg\/)?feed\.(xml|json)$/,
  newsletter: /^woche\/(feed\.(xml|json)|2026-W10\/mail\.(html|txt))$/,
  figures: /^statistik\/\w+\.csv$/,
} as const;
const kinds = Object.values(forMachines);

describe("one report added to a thousand", () => {
  const own = "2026/03/neuer-bericht/index.html";
  let report: Report;
  let changed: readonly string[];
  let bytes: number;
  beforeAll(async () => {
    const before = stateOf(copy.out);
    writeFiles(copy.news, [reportOf("2026-03-04", "neuer-bericht")]);
    report = await build();
    const { written, removed, bytes: size } = differenceOf(before, stateOf(copy.out));
    changed = [...written, ...removed].sort();
    bytes = size;
  });

  it("changes at most 60 files of pages and search, 36 for machines, and 3 MB, and the report names them", () => {
    expect(report.changed).toEqual(changed);
    const others = changed.filter((path) => kinds.some((kind) => kind.test(path)));
    expect(changed.length - others.length).toBeLessThanOrEqual(60);
    expect(others.length).toBeLessThanOrEqual(36);
    expect(bytes).toBeLessThanOrEqual(3_000_000);
    expect(report.search.rebuilt).toBe(1);
  });

  it("changes its own page, pages that link to it, and its lists", () => {
    const pages = changed.filter((path) => path.endsWith("index.html"));
    expect(pages).toContain(own);
    const linking = [...texts()]
      .filter(([, text]) => text.includes('href="/2026/03/neuer-bericht/"'))
      .map(([path]) => path);
    const lists = [
      "index.html",
      "2026/03/index.html",
      "land/sachsen/index.html",
      "ort/dresden/index.html",
      "thema/ozg/index.html",
      "woche/2026-W10/index.html",
    ];
    for (const list of lists) expect(linking).toContain(list);
    // Whatever links to it has changed. What has changed without that counts reports, or knows what the search holds.
    expect(linking.filter((path) => !changed.includes(path))).toEqual([]);
    const counting = [
      "archiv/index.html",
      "land/index.html",
      "ort/index.html",
      "thema/index.html",
      "2026/index.html",
      "suche/index.html",
      "daten/index.html",
      "statistik/index.html",
    ];
    expect(pages.filter((path) => !linking.includes(path) && path !== own && !counting.includes(path))).toEqual([]);
  });

  it("changes no other document than sitemaps, feeds of its lists, newsletters of its week, figures, data of its year and lists, and what the search knows", () => {
    const others = changed.filter((path) => !path.endsWith("index.html") && !path.startsWith("pagefind/"));
    expect(others).toEqual(expect.arrayContaining(["feed.xml", "sitemap-2026.xml", "sitemap-listen.xml"]));
    expect(others.filter((path) => forMachines.feeds.test(path))).toHaveLength(10);
    const known = /^(sitemap(-2026|-listen|-news)?\.xml|suche\/(namen|woerter)\.[0-9a-f]{10}\.json)$/;
    expect(others.filter((path) => ![known, ...kinds].some((kind) => kind.test(path)))).toEqual([]);
    const besideNoPage = others.filter(
      (path) => path.endsWith("index.json") && !changed.includes(path.replace(/json$/, "html")),
    );
    expect(besideNoPage).toEqual([]);
    expect(others).toEqual(
      expect.arrayContaining(["2026/03/neuer-bericht/index.json", "daten/2026.ndjson", "daten/2026.csv"]),
    );
  });
});

describe("another label of a topic", () => {
  it("renders the pages that show it, and no others", async () => {
    const topics = join(copy.data, "topics.yaml");
    edit(topics, /"Schule"/, '"Lernort Schulhof"');
    await build();
    const labelled = [...texts()].filter(([, text]) => text.includes("Lernort Schulhof")).map(([path]) => path);
    // These do not show the label, but the sizes and checksums of files that do.
    const measuring = ["index.html", "manifest.json", "katalog.jsonld", "katalog.ttl"].map((name) => `daten/${name}`);
    const showing = [...labelled, ...measuring];
    const before = stateOf(copy.out);
    edit(topics, /Lernort Schulhof/, "Pausenhof");
    const report = await build();
    const { written } = differenceOf(before, stateOf(copy.out));
    const withoutDigest = (path: string): string => path.replace(/\.[0-9a-f]{10}\./, ".*.");
    const changed = written.filter((path) => !path.startsWith("pagefind/"));
    expect(showing.length).toBeGreaterThan(100);
    expect(changed.map(withoutDigest).sort()).toEqual(showing.map(withoutDigest).sort());
    expect(report.rendered).toBe(showing.length);
  });
});
