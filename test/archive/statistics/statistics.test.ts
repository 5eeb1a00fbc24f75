import { describe, expect, it } from "vitest";
import { statisticsOf } from "../../../src/archive/statistics/statistics.ts";
import type { Entry } from "../../../src/content/entry.ts";
import { slugOf } from "../../../src/regions/fold.ts";
import { entryOf } from "../../builders/entry.ts";
import { siteOf } from "../../builders/site.ts";

const countsOf = (...entries: readonly Entry[]) => siteOf(entries).statistics;
const report = (slug: string, date: string, region: readonly string[], topics: readonly string[] = ["soziales"]) =>
  entryOf({ slug, date, region, topics });

describe("the reports of years and months", () => {
  const counts = countsOf(
    report("a", "2023-11-30", ["Dresden"]),
    report("b", "2025-01-01", ["Dresden"]),
    report("c", "2025-01-31T23:30", ["Jena"]),
  );

  it("are counted, years and months without any among them", () => {
    expect(counts.years).toEqual([
      { period: "2023", count: 1 },
      { period: "2024", count: 0 },
      { period: "2025", count: 2 },
    ]);
    expect(counts.months).toHaveLength(15);
    expect(counts.months[0]).toEqual({ period: "2023-11", count: 1 });
    expect(counts.months[1]).toEqual({ period: "2023-12", count: 0 });
    expect(counts.months.at(-1)).toEqual({ period: "2025-01", count: 2 });
  });

  it("begin and end with a report", () => {
    expect(counts.total).toBe(3);
    expect(counts.days).toEqual(["2023-11-30", "2025-01-31"]);
    expect(countsOf()).toMatchObject({ total: 0, days: undefined, years: [], months: [] });
  });

  it("leave out what readers may not see", () => {
    const hidden = [
      entryOf({ slug: "entwurf", draft: true }),
      entryOf({ slug: "gesperrt", embargo: "2030-01-01" }),
      entryOf({ slug: "weg", withdrawn: { date: "2025-06-01", reason: "Irrtum." } }),
    ];
    expect(countsOf(...hidden)).toEqual(countsOf());
  });
});

describe("the reports of the Länder", () => {
  const { lands, nationwide } = countsOf(
    report("a", "2025-01-01", ["Dresden", "Leipzig"]),
    report("b", "2025-01-02", ["Dresden", "Jena"]),
    report("c", "2025-01-03", ["Saarland", "bundesweit"]),
    report("d", "2025-01-04", ["bundesweit"]),
  );
  const of = (name: string) => lands.find((land) => land.name === name)?.count;

  it("count for each Land once, however many of its places they name", () => {
    expect([of("Sachsen"), of("Thüringen"), of("Saarland")]).toEqual([2, 1, 1]);
  });

  it("name all sixteen, those without a report too", () => {
    expect(lands).toHaveLength(16);
    expect(of("Bayern")).toBe(0);
  });

  it("are apart from those of the whole country", () => {
    expect(nationwide).toBe(2);
  });

  it("have the Land with the most first, then go by name", () => {
    expect(lands.slice(0, 4).map(({ name }) => name)).toEqual([
      "Sachsen",
      "Saarland",
      "Thüringen",
      "Baden-Württemberg",
    ]);
  });
});

describe("the reports of the topics", () => {
  it("are counted for each year of the archive; a report on two topics for both", () => {
    const { topics } = countsOf(
      report("a", "2023-05-01", ["Jena"], ["ki"]),
      report("b", "2025-05-01", ["Jena"], ["ki", "soziales"]),
      report("c", "2025-06-01", ["Jena"], ["ki"]),
    );
    expect(topics.map(({ address, total, counts }) => [address, total, ...counts])).toEqual([
      ["/thema/ki/", 3, 1, 0, 2],
      ["/thema/soziales/", 1, 0, 0, 1],
    ]);
  });
});

describe("the most active places", () => {
  const reports = (region: string, count: number) =>
    Array.from({ length: count }, (_, at) => report(`${slugOf(region)}-${at}`, `2025-02-0${at + 1}`, [region]));

  it("have the most reports for their inhabitants", () => {
    const { places } = countsOf(...reports("Dresden", 4), ...reports("Cottbus", 3));
    expect(places.map(({ name, count }) => [name, count])).toEqual([
      ["Cottbus", 3],
      ["Dresden", 4],
    ]);
    for (const { count, population, rate } of places) expect(rate).toBeCloseTo((100_000 * count) / population, 8);
  });

  it("have at least three reports, and are no Kreise and no associations of municipalities", () => {
    const { places } = countsOf(
      ...reports("Jena", 2),
      ...reports("Landkreis Görlitz", 3),
      ...reports("Verbandsgemeinde Diez", 3),
    );
    expect(places).toEqual([]);
  });
});

describe("the time between reports that follow each other", () => {
  it("is that since the latest report from the same place on the same topic", () => {
    const { followUps } = countsOf(
      report("a", "2025-01-01", ["Dresden"], ["ki"]),
      report("b", "2025-01-11", ["Dresden"], ["ki"]), // 10 days
      report("c", "2025-01-12", ["Jena"], ["ki"]), // another place
      report("d", "2025-01-13", ["Dresden"], ["schule"]), // another topic
      report("e", "2025-01-31", ["Dresden"], ["ki"]), // 20 days
      report("f", "2025-02-11", ["Jena"], ["ki"]), // 30 days
    );
    expect(followUps.all).toEqual({ count: 3, days: 20 });
    expect(followUps.topics.map(({ address, count, days }) => [address, count, days])).toEqual([["/thema/ki/", 3, 20]]);
  });

  it("counts once for a report that follows others on two topics or from two places, with the shortest time", () => {
    const { followUps } = countsOf(
      report("a", "2025-01-01", ["Dresden"], ["ki"]),
      report("b", "2025-01-05", ["Jena"], ["schule"]),
      report("c", "2025-01-11", ["Dresden", "Jena"], ["ki", "schule"]), // 10 and 6 days
      report("d", "2025-01-17", ["Dresden"], ["ki"]), // 6
      report("e", "2025-01-23", ["Jena"], ["schule"]), // 12 since c
    );
    expect(followUps.all).toEqual({ count: 3, days: 8 });
  });

  it("sees that reports from a Land alone come from no place", () => {
    const { followUps } = countsOf(
      ...[1, 2, 3, 4, 5].map((day) => report(`r-${day}`, `2025-01-0${day}`, ["Sachsen"], ["ki"])),
    );
    expect(followUps).toEqual({ all: undefined, topics: [] });
  });

  it("has no average of two", () => {
    const { followUps } = countsOf(...[1, 2, 3].map((day) => report(`r-${day}`, `2025-01-0${day}`, ["Jena"], ["ki"])));
    expect(followUps).toEqual({ all: undefined, topics: [] });
  });
});

it("the statistics say the same of the same archive", () => {
  const { archive, statistics } = siteOf([report("a", "2025-01-01", ["Dresden"])]);
  expect(statisticsOf(archive)).toEqual(statistics);
});
