import { brotliCompressSync } from "node:zlib";
import { type HTMLElement, parse } from "node-html-parser";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { statisticsFileAddress, statisticsFiles } from "../../src/archive/addresses.ts";
import type { Site } from "../../src/archive/site.ts";
import files from "../../src/documents/statistics.11ty.ts";
import page from "../../src/pages/statistics.11ty.tsx";
import { entryOf } from "../builders/entry.ts";
import { renderAt, siteOf } from "../builders/site.ts";

const places = ["Dresden", "Cottbus", "Jena"] as const;

/** Thirty-six reports of three years: one a month, from three places in turn, on one topic or two. */
const site = siteOf(
  Array.from({ length: 36 }, (_, at) =>
    entryOf({
      slug: `bericht-${at}`,
      date: `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-15`,
      region: at === 0 ? ["bundesweit"] : [places[at % 3] ?? ""],
      topics: at % 2 === 0 ? ["ki"] : ["ki", "schule"],
    }),
  ),
);

const pageOf = async (shown: Site) => parse(await renderAt(page, shown, "/statistik/"));
const figures = await pageOf(site);
const figure = (id: string): HTMLElement => {
  const found = figures.querySelectorAll("figure").find((one) => one.querySelector(`#${id}`));
  if (!found) throw new Error(`There is no figure ${id}.`);
  return found;
};
const cellsOf = (id: string) =>
  figure(id)
    .querySelectorAll("tbody tr")
    .map((row) => row.querySelectorAll("th, td").map(({ textContent }) => textContent));
const titlesOf = (id: string) =>
  figure(id)
    .querySelectorAll("g title, a title")
    .map(({ textContent }) => textContent);
const fileOf = async (name: (typeof statisticsFiles)[number]) => {
  const text = await renderAt(files, site, statisticsFileAddress(name));
  return Papa.parse<readonly string[]>(text, { delimiter: ";", skipEmptyLines: true }).data.slice(1);
};

describe("every figure of the statistics", () => {
  const all = figures.querySelectorAll("figure");

  it("has a heading, a drawing with a name, a table and a file", () => {
    expect(all).toHaveLength(6);
    for (const one of all) {
      expect(one.querySelector("figcaption h2")?.textContent).toBeTruthy();
      expect(one.querySelector("svg[role=img], nav svg")).toBeTruthy();
      expect(one.querySelectorAll("details table tbody tr").length).toBeGreaterThan(0);
    }
    const linked = all.map((one) => one.querySelector(".figure__file a")?.getAttribute("href"));
    expect(linked.sort()).toEqual(statisticsFiles.map(statisticsFileAddress).sort());
  });

  it("draws in colours of the style sheet only", () => {
    expect(figures.querySelectorAll("[style], [fill], [stroke]")).toEqual([]);
  });
});

describe("the drawings", () => {
  it("say of years what the table says", () => {
    expect(cellsOf("jahre")).toEqual([
      ["2023", "12"],
      ["2024", "12"],
      ["2025", "12"],
    ]);
    expect(titlesOf("jahre")).toEqual(["2023: 12 Berichte", "2024: 12 Berichte", "2025: 12 Berichte"]);
  });

  it("show the last two years month by month", () => {
    expect(titlesOf("monate")).toHaveLength(24);
    expect(titlesOf("monate").at(-1)).toBe("Dezember 2025: 1 Bericht");
    expect(cellsOf("monate")).toEqual(["2023", "2024", "2025"].map((year) => [year, ...Array(12).fill("1")]));
  });

  it("lead from each Land on the map to its reports, with the number of the table", () => {
    const links = figure("laender").querySelectorAll("nav a");
    expect(links).toHaveLength(16);
    const names = links.map((link) => link.getAttribute("aria-label"));
    expect(names).toContain("Saarland: keine Berichte");
    expect(names).toContain("Sachsen: 11 Berichte");
    expect(links.map((link) => link.getAttribute("href"))).toContain("/land/sachsen/");
    const rows = cellsOf("laender");
    expect(rows).toHaveLength(17);
    expect(rows).toContainEqual(["Bundesweit", "1"]);
    for (const link of links) {
      const name = link.getAttribute("aria-label")?.split(":")[0];
      expect(rows).toContainEqual([name, link.querySelector("text")?.textContent]);
    }
  });

  it("say of topics what the table says", () => {
    expect(cellsOf("themen")).toEqual([
      ["Künstliche Intelligenz", "36", "12", "12", "12"],
      ["Schule", "18", "6", "6", "6"],
    ]);
    const [, school] = figure("themen").querySelectorAll("svg");
    expect(school?.getAttribute("aria-label")).toBe("Schule, Berichte je Jahr: 2023: 6, 2024: 6, 2025: 6");
  });

  it.each(["orte", "folgeberichte"])("say of bars in the figure %s what the table says", (id) => {
    const drawn = figure(id)
      .querySelectorAll(".chart__number")
      .map(({ textContent }) => Number.parseFloat(textContent));
    const listed = cellsOf(id)
      .filter(([name]) => name !== "Alle Themen")
      .map((cells) => Number.parseFloat(cells.at(-1) ?? ""));
    expect(drawn.length).toBeGreaterThan(1);
    expect(drawn).toEqual(listed);
  });
});

describe("a year that is not over", () => {
  const { entries } = site.archive;
  const shownAt = (now: string) => pageOf(siteOf(entries, "https://ortsmarke.example", now));
  const marks = "[class*=running]";

  it("is drawn apart from whole ones, named so, and explained", async () => {
    const page = await shownAt("2025-12-20T12:00:00+01:00");
    const [columns, topics] = ["jahre", "themen"].map((id) => page.querySelector(`#${id}`)?.closest("figure"));
    expect(columns?.querySelectorAll(marks)).toHaveLength(1);
    expect(columns?.querySelectorAll("g title").map(({ textContent }) => textContent)).toEqual([
      "2023: 12 Berichte",
      "2024: 12 Berichte",
      "2025 bisher: 12 Berichte",
    ]);
    expect(topics?.querySelectorAll(marks)).toHaveLength(2);
    expect(topics?.querySelector("svg")?.getAttribute("aria-label")).toMatch(/2024: 12, 2025 bisher: 12$/);
    for (const figure of [columns, topics]) {
      const note = figure?.querySelector(".figure__note")?.textContent.replaceAll("\u00a0", " ");
      expect(note).toContain(
        "Das Jahr 2025 ist noch nicht zu Ende: Gezählt sind seine Berichte bis zum 15. Dezember 2025.",
      );
    }
  });

  it("is a whole one from the next year on", async () => {
    const page = await shownAt("2026-01-01T00:00:00+01:00");
    expect(page.querySelectorAll(marks)).toEqual([]);
    expect(page.querySelector("main")?.textContent).not.toMatch(/bisher|noch nicht zu Ende/);
  });

  it("changes nothing on the page from day to day", async () => {
    const [before, after] = ["2025-12-20T12:00:00+01:00", "2025-12-29T12:00:00+01:00"].map(shownAt);
    expect((await before)?.toString()).toBe((await after)?.toString());
  });
});

describe("the months", () => {
  it("end with that of the newest report, and the page says so", () => {
    const note = figure("monate").querySelector(".figure__note")?.textContent.replaceAll("\u00a0", " ");
    expect(note).toContain("bis Dezember 2025, dem Monat des neuesten Berichts (15. Dezember 2025).");
  });
});

describe("the files", () => {
  it.each(["jahre", "laender", "orte", "folgeberichte"] as const)("%s.csv says what the page says", async (name) => {
    const shown = cellsOf(name).map((cells) => cells.map((cell, at) => (at > 0 ? cell.replaceAll(".", "") : cell)));
    expect(await fileOf(name)).toEqual(shown);
  });

  it("have a row for each month, and for each year of a topic", async () => {
    const months = await fileOf("monate");
    expect(months).toHaveLength(36);
    expect(months[0]).toEqual(["2023-01", "1"]);
    expect((await fileOf("themen")).filter(([topic]) => topic === "Schule")).toEqual([
      ["Schule", "2023", "6"],
      ["Schule", "2024", "6"],
      ["Schule", "2025", "6"],
    ]);
  });

  it("have a head even where the archive is empty", async () => {
    for (const name of statisticsFiles) {
      expect(await renderAt(files, siteOf([]), statisticsFileAddress(name))).toMatch(/^\ufeff[^;\r]+(;[^;\r]+)+\r\n/);
    }
  });
});

describe("the page of the statistics", () => {
  it("says in a sentence that there is nothing, or too little, to draw", async () => {
    const empty = await pageOf(siteOf([]));
    expect(empty.querySelectorAll("figure, main svg")).toEqual([]);
    expect(empty.querySelector("main")?.textContent).toContain("Noch gibt es keine Berichte");
    const single = await pageOf(siteOf([entryOf()]));
    expect(single.querySelectorAll("figure, main svg")).toEqual([]);
    expect(single.querySelector("main")?.textContent).toContain("Bisher steht 1 Bericht im Archiv.");
  });

  it("draws no figure of a single point", async () => {
    const oneMonth = await pageOf(
      siteOf(Array.from({ length: 5 }, (_, at) => entryOf({ slug: `r-${at}`, region: ["bundesweit"] }))),
    );
    expect(oneMonth.querySelectorAll("figure")).toHaveLength(6);
    expect(oneMonth.querySelectorAll("figure svg")).toEqual([]);
  });

  it("has a map of at most 15 KB", () => {
    const map = figure("laender").querySelector("nav")?.outerHTML ?? "";
    expect(brotliCompressSync(map).length).toBeLessThanOrEqual(15 * 1024);
  });

  it("puts the path of the site before the links of the map", async () => {
    const below = siteOf(site.archive.entries, "https://example.org/archiv-x/");
    expect((await pageOf(below)).querySelector("nav a[aria-label^=Sachsen]")?.getAttribute("href")).toBe(
      "/archiv-x/land/sachsen/",
    );
  });
});
