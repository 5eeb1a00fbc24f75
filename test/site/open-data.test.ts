import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "node-html-parser";
import Papa from "papaparse";
import { afterAll, describe, expect, inject, it } from "vitest";
import { checked, start } from "../bench/command.ts";
import { stateOf } from "../bench/directory-state.ts";
import { buildCommand, edit } from "../bench/project-copy.ts";
import { homeOf, pageAt, textOf } from "./pages.ts";
import { now, smallProject } from "./small-project.ts";

/** What this test reads of the manifest. */
interface Manifest {
  readonly entries: number;
  readonly files: readonly {
    readonly url: string;
    readonly format: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

describe.each(Object.entries(inject("sites")))("the open data of the site „%s“", (_name, site) => {
  const { origin, prefix } = homeOf(site);
  const home = origin + prefix;
  const manifest: Manifest = JSON.parse(textOf(site, "daten/manifest.json"));
  const below = (url: string): string => url.replace(home, "");
  const linesOf = (file: string): readonly string[] => textOf(site, file).split("\n").slice(0, -1);
  const ndjson = manifest.files.filter(({ format }) => format === "ndjson");

  it("are the files whose sizes and checksums the manifest names", () => {
    for (const { url, bytes, sha256 } of manifest.files) {
      const content = readFileSync(join(site.out, below(url)));
      expect(content.length, url).toBe(bytes);
      expect(createHash("sha256").update(content).digest("hex"), url).toBe(sha256);
    }
  });

  it("hold every report, once as a line and once beside its page, byte for byte the same", () => {
    const lines = ndjson.flatMap(({ url }) => linesOf(below(url)));
    expect(lines).toHaveLength(site.report.entries);
    expect(manifest.entries).toBe(site.report.entries);
    for (const line of lines) expect(textOf(site, `${below(JSON.parse(line).url)}index.json`)).toBe(`${line}\n`);
  });

  it("hold as many rows as reports", () => {
    const csvs = manifest.files.filter(({ format }) => format === "csv");
    const rows = csvs.flatMap(
      ({ url }) => Papa.parse(textOf(site, below(url)), { delimiter: ";", header: true, skipEmptyLines: true }).data,
    );
    expect(rows).toHaveLength(site.report.entries);
  });

  it("are described for search engines, each file with its address", () => {
    const scripts = pageAt(site, "/daten/").document.querySelectorAll('script[type="application/ld+json"]');
    const dataset = scripts.map(({ innerHTML }) => JSON.parse(innerHTML)).find((block) => block["@type"] === "Dataset");
    expect(dataset).toMatchObject({ url: `${home}daten/`, license: expect.stringMatching(/^https/), inLanguage: "de" });
    const addresses = dataset.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl);
    expect(addresses).toEqual(manifest.files.map(({ url }) => url));
  });

  it("are all fetched by the program on the page", async () => {
    // The parser leaves what is in a <pre> as it is.
    const sample = pageAt(site, "/daten/").document.querySelector('[aria-label="Beispiel mit fetch"] pre');
    const code = parse(sample?.innerHTML ?? "").textContent;
    const said: string[] = [];
    const fetch = async (url: string) => new Response(readFileSync(join(site.out, below(url))));
    // What stands on the page is meant to be run.
    await new Function("fetch", "console", `return (async () => { ${code} })();`)(fetch, {
      log: (line: string) => said.push(line),
    });
    expect(said[0]).toMatch(new RegExp(`^${site.report.entries} Berichte, der neueste: `));
  });
});

describe("a document that does not fit its schema", () => {
  const directory = mkdtempSync(join(tmpdir(), "ortsmarke-schema-"));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  const head = [
    "title: Dresden öffnet ein Serviceportal",
    "date: 2025-05-09",
    "teaser: In Dresden lassen sich Anträge jetzt im Netz stellen.",
    "region: [Dresden]",
    "topics: [ozg]",
  ];
  const news = [
    {
      path: "2025/2025-05-09-dresden.md",
      text: ["---", ...head, "---", "", "Das Portal ist erreichbar.", ""].join("\n"),
    },
  ];

  it("ends the build with 70 and leaves the site as it was", async () => {
    const copy = smallProject(directory, news);
    checked(buildCommand(copy, now), await start(buildCommand(copy, now)).ended);
    const before = stateOf(copy.out);
    edit(
      join(directory, "src/documents/open-data/record-of.ts"),
      /kind: entry\.kind,/,
      'kind: "gerücht" as "meldung",',
    );
    const { code, stderr } = await start(buildCommand(copy, now)).ended;
    expect(code).toBe(70);
    expect(stderr).toContain('does not fit its JSON Schema "entry": /kind');
    expect(stateOf(copy.out)).toEqual(before);
    expect(existsSync(join(copy.out, "2025/05/dresden/index.json"))).toBe(true);
  });
});
