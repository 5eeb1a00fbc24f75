import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Report } from "../../src/build/report.ts";
import { ortsmarke } from "./command-line.ts";
import { newsFiles } from "./front-matter.ts";
import { type BuiltFile, filesBelow, htmlPages, pageAt, textOf } from "./pages.ts";

const { model } = inject("sites");
const reports = newsFiles(model);

/** What a file says; those of the search are compressed, those of their texts in JSON. */
function readable({ content }: BuiltFile): string {
  const plain = content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content;
  return plain.toString("utf8").replaceAll(/\s+/g, " ");
}

/** The names of the files that hold a text, whatever spaces its words are set with. */
function filesWith(text: string, out: string): readonly string[] {
  const wanted = text.slice(0, 40).replaceAll(/\s+/g, " ");
  return filesBelow(out)
    .filter((file) => readable(file).includes(wanted))
    .map(({ file }) => file);
}

/** The names of the files in which a word occurs, in capitals or not: also in the index of the search. */
function filesWithWord(word: string, out: string): readonly string[] {
  return filesBelow(out)
    .filter((file) => readable(file).toLowerCase().includes(word))
    .map(({ file }) => file);
}

const kinds = (files: readonly string[]): readonly string[] => files.map((file) => /[^.]+$/.exec(file)?.[0] ?? "");

describe("a published report", () => {
  it("is found in the files of the site by its headline, teaser and text", () => {
    const report = reports.find(({ address }) => address === "/2025/03/bautzen-haushalt/");
    for (const text of [report?.title, report?.teaser, report?.body]) {
      expect(filesWith(text ?? "missing", model.out)).toContain("2025/03/bautzen-haushalt/index.html");
    }
  });

  it("is found in the texts and in the index of the search, unpacked", () => {
    expect(kinds(filesWith("Der Beschluss fiel einstimmig.", model.out))).toContain("pf_fragment");
    expect(kinds(filesWithWord("einstimm", model.out))).toEqual(
      expect.arrayContaining(["html", "pf_fragment", "pf_index"]),
    );
  });
});

describe("a draft, and a report before the end of its embargo", () => {
  const hidden = reports.filter(({ state }) => state === "hidden");

  it("appears in no file of the site", () => {
    expect(hidden.map(({ address }) => address).sort()).toEqual([
      "/2025/08/plauen-chatbot/",
      "/2026/01/zwickau-vergabe/",
    ]);
    const traces = hidden.flatMap(({ title, teaser, body, address }) =>
      [title, teaser, body, address].flatMap((text) => filesWith(text, model.out)),
    );
    expect(traces).toEqual([]);
  });

  it("has left none of its words in any file", () => {
    const words = ["niedersorb", "hundesteuer", "einspruchsfr", "zuschlag für"];
    for (const word of words) expect(filesWithWord(word, model.out)).toEqual([]);
  });

  it("is not even spoken of: the marks of the preview stand in no file", () => {
    for (const mark of ["Gesperrt bis", "Nur in der Vorschau zu sehen", 'class="marks"', ".marks{"]) {
      expect(filesWith(mark, model.out)).toEqual([]);
    }
    expect(htmlPages(model).filter(({ document }) => document.querySelector(".marks"))).toEqual([]);
  });

  it("leaves no list of its own behind", () => {
    const addresses = htmlPages(model).map(({ address }) => address);
    expect(addresses.filter((address) => /zwickau|plauen|^\/2026\//.test(address))).toEqual([]);
  });

  it("is announced by the build as the next time at which the site changes by itself", () => {
    expect(model.report.nextDue).toBe("2099-01-15T06:00:00+01:00");
  });
});

describe("a build after the end of an embargo", () => {
  const directory = mkdtempSync(join(tmpdir(), "ortsmarke-embargo-"));
  const out = join(directory, "dist");
  const build = (now: string) => {
    const directories = ["--news", model.news, "--out", out, "--cache", join(directory, "cache")];
    return ortsmarke(["build", ...directories, "--now", now, "--json"]);
  };
  let report: Partial<Report> = {};
  beforeAll(async () => {
    await build("2099-01-15T05:59:59+01:00");
    const { stdout } = await build("2099-01-15T06:00:00+01:00");
    report = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it("publishes the report at the very second, and keeps drafts", () => {
    const embargoed = reports.find(({ address }) => address === "/2026/01/zwickau-vergabe/");
    expect(report.changed).toContain("2026/01/zwickau-vergabe/index.html");
    expect(filesWith(embargoed?.body ?? "missing", out)).toContain("2026/01/zwickau-vergabe/index.html");
    expect(filesWith("Chatbot beantwortet Fragen", out)).toEqual([]);
    expect(filesWithWord("niedersorb", out)).toEqual([]);
    expect(report.nextDue).toBe("2099-01-17T06:00:00+01:00"); // when it is no news any more
  });

  it("shows its headline on every list that it belongs to, in the feed and in the search", () => {
    const files = filesWith("Zuschlag für den Betrieb der Rechenzentren", out);
    const lists = [
      "",
      "2026/",
      "2026/01/",
      "land/sachsen/",
      "land/sachsen/2026/",
      "land/sachsen/thema/it-dienstleister/",
      "ort/zwickau/",
      "ort/landkreis-zwickau/",
      "thema/it-dienstleister/",
      "thema/it-dienstleister/2026/",
    ];
    expect(files).toEqual(expect.arrayContaining([...lists.map((list) => `${list}index.html`), "feed.xml"]));
    expect(kinds(files)).toContain("pf_fragment");
    expect(kinds(filesWithWord("einspruchsfr", out))).toContain("pf_index");
    expect(filesWith("/2026/01/zwickau-vergabe/", out)).toContain("sitemap-2026.xml");
  });
});

describe("a withdrawn report", () => {
  const [withdrawn] = reports.filter(({ state }) => state === "withdrawn");

  it("leaves nothing of its headline, teaser and text in any file", () => {
    const texts = [withdrawn?.title, withdrawn?.teaser, withdrawn?.body];
    expect(texts.flatMap((text) => filesWith(text ?? "", model.out))).toEqual([]);
    for (const word of ["anzeigetafel", "danebenlieg"]) expect(filesWithWord(word, model.out)).toEqual([]);
  });

  it("answers at its address with a notice that gives day and reason", () => {
    const text = pageAt(model, withdrawn?.address ?? "").document.querySelector("main")?.textContent ?? "";
    expect(text.replaceAll(/\s+/g, " ")).toContain("Zurückgezogen am 10. Juni 2024");
    expect(text).toContain("Die Vorwürfe ließen sich nicht belegen.");
  });

  it("is taken from those who have its text: feeds give the notice at its place, and the open data its address", () => {
    for (const file of ["feed.xml", "feed.json", "land/thueringen/feed.xml", "daten/zurueckgezogen.json"]) {
      const text = textOf(model, file);
      expect(text, file).toContain(withdrawn?.address);
      expect(text, file).toContain("Die Vorwürfe ließen sich nicht belegen.");
    }
  });

  it("is linked only from the page of corrections", () => {
    const linking = htmlPages(model).filter(({ document }) =>
      document.querySelectorAll("a").some((link) => link.getAttribute("href") === withdrawn?.address),
    );
    expect(linking.map(({ address }) => address).sort()).toEqual(["/2024/06/jena-stellplaetze/", "/korrekturen/"]);
  });
});

describe("an earlier address", () => {
  it.each([
    ["/2025/06/goerlitz-bilanz/", "/2025/06/goerlitz-serviceportal-bilanz/"],
    ["/aktuelles/goerlitz-4000-antraege/", "/2025/06/goerlitz-serviceportal-bilanz/"],
    ["/2024/06/jena-stellplaetze/", "/2024/06/jena-parkleitsystem/"],
  ])("%s leads to %s without a script", (alias, target) => {
    const { document } = pageAt(model, alias);
    expect(document.querySelector('meta[http-equiv="refresh"]')?.getAttribute("content")).toBe(`0; url=${target}`);
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute("href")).toMatch(new RegExp(`${target}$`));
    expect(document.querySelector("a")?.getAttribute("href")).toBe(target);
  });
});
