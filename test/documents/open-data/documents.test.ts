import { createHash } from "node:crypto";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import calendar from "../../../src/documents/calendar/calendar.11ty.ts";
import correctionsDocument from "../../../src/documents/open-data/corrections.11ty.ts";
import { entryDocuments } from "../../../src/documents/open-data/entry-documents.ts";
import eventsDocument from "../../../src/documents/open-data/events.11ty.ts";
import { listDocuments } from "../../../src/documents/open-data/list-documents.ts";
import manifest from "../../../src/documents/open-data/manifest.11ty.ts";
import schemas from "../../../src/documents/open-data/schema.11ty.ts";
import { schemaAddress, schemaNames } from "../../../src/documents/open-data/schema-addresses.ts";
import statement from "../../../src/documents/open-data/statement.11ty.ts";
import withdrawnDocument from "../../../src/documents/open-data/withdrawn.11ty.ts";
import yearExport from "../../../src/documents/open-data/year-export.11ty.ts";
import statisticsFiles from "../../../src/documents/statistics.11ty.ts";
import { entryOf } from "../../builders/entry.ts";
import { pagesOf, renderAt, siteOf } from "../../builders/site.ts";

const many = Array.from({ length: 22 }, (_, index) =>
  entryOf({ slug: `bericht-${index}`, date: `20${10 + Math.floor(index / 3)}-01-0${1 + (index % 3)}` }),
);
const site = siteOf(many);
const lists = new Map(listDocuments.pages(site).map(({ url, props }) => [url, props]));

describe("the document of a report", () => {
  it("is byte for byte its line in the file of its year", async () => {
    const year = await renderAt(yearExport, site, "/daten/2012.ndjson");
    const own = entryDocuments.pages(site).filter(({ url }) => url.startsWith("/2012/"));
    expect(own.map(({ props }) => entryDocuments.render(props)).join("")).toBe(year);
  });

  it("that does not fit its schema is not written, and the build says why", () => {
    const [page] = entryDocuments.pages(site);
    const broken = { ...page?.props, date: "gestern", unbekannt: 1 };
    expect(() => entryDocuments.render(broken as never)).toThrow(
      /bericht-21\/ does not fit its JSON Schema "entry": .*additional properties.*\/date must match pattern/,
    );
  });
});

describe("the document of a list", () => {
  it("lists no more than the page beside it, and leads to those of its years", () => {
    const list = lists.get("/land/sachsen/index.json");
    expect(list?.entries).toHaveLength(20);
    expect(list?.complete).toBe(false);
    expect(list?.years[0]).toEqual({ year: "2017", json: "https://ortsmarke.example/land/sachsen/2017/index.json" });
    expect(lists.get("/land/sachsen/2012/index.json")).toMatchObject({ year: "2012", complete: true, years: [] });
  });

  it("refers to reports by address, date, title, Dachzeile and Länder", () => {
    expect(lists.get("/2010/index.json")?.entries[0]).toEqual({
      url: "https://ortsmarke.example/2010/01/bericht-2/",
      date: "2010-01-03",
      kicker: "Dresden",
      title: "Bezahlkarte startet",
      lands: ["SN"],
    });
  });

  it("of a month lists its reports, and says which month it is", () => {
    const month = lists.get("/2012/01/index.json");
    expect(month).toMatchObject({ kind: "month", title: "Berichte vom Januar 2012", month: "2012-01", complete: true });
    expect(month?.entries).toEqual(lists.get("/2012/index.json")?.entries);
  });

  it("of a week lists its reports, and says which week it is", () => {
    const week = lists.get("/woche/2011-W52/index.json");
    expect(week).toMatchObject({ kind: "week", week: "2011-W52", complete: true });
    expect(week?.title.replaceAll("\u00a0", " ")).toBe("Woche 52: 26. Dezember 2011 bis 1. Januar 2012");
    expect(week?.entries.map(({ date }) => date)).toEqual(["2012-01-01"]);
  });

  it("is there for every list of the site, and the years together hold every report once", () => {
    for (const address of ["/", "/thema/soziales/", "/ort/dresden/", "/land/sachsen/thema/soziales/"])
      expect([...lists.keys()]).toContain(`${address}index.json`);
    const ofYears = [...lists]
      .filter(([url]) => /^\/\d{4}\/index\.json$/.test(url))
      .flatMap(([, { entries }]) => entries);
    expect(new Set(ofYears.map(({ url }) => url)).size).toBe(many.length);
    expect(ofYears).toHaveLength(many.length);
  });

  it("of a closed year stays as it is when a report is added", () => {
    const more = siteOf([...many, entryOf({ slug: "neu", date: "2025-07-01" })]);
    const changed = listDocuments
      .pages(more)
      .filter(({ url, props }) => JSON.stringify(lists.get(url)) !== JSON.stringify(props))
      .map(({ url }) => url);
    expect(changed.filter((url) => /\/20(?!25)\d\d\//.test(url))).toEqual([]);
    expect(changed.length).toBeLessThanOrEqual(10);
  });

  it("fits its schema", () => {
    for (const props of lists.values()) expect(JSON.parse(listDocuments.render(props))).toEqual(props);
  });
});

describe("the document of events", () => {
  const now = "2025-06-20T00:00:00+02:00";
  const events = [
    { title: "Frist", date: "2025-06-30" },
    { title: "Infoabend", date: "2025-06-12T18:00", end: "2025-06-12T20:00", url: "https://www.example.org/abend" },
  ];
  const withEvents = siteOf([entryOf({ events, region: ["Dresden"] }), entryOf({ slug: "ohne" })], undefined, now);

  it("holds what the page shows, the earliest first, each with its report, its Länder and the identifier of calendars", async () => {
    const record = JSON.parse(await renderAt(eventsDocument, withEvents, "/termine/index.json"));
    const uids = (await renderAt(calendar, withEvents, "/termine.ics")).match(/(?<=^UID:).*?(?=\r)/gm);
    expect(record.events).toEqual([
      {
        uid: uids?.[0],
        title: "Infoabend",
        date: "2025-06-12T18:00:00+02:00",
        end: "2025-06-12T20:00:00+02:00",
        url: "https://www.example.org/abend",
        report: "https://ortsmarke.example/2025/05/bericht/",
        lands: ["SN"],
      },
      {
        uid: uids?.[1],
        title: "Frist",
        date: "2025-06-30",
        report: "https://ortsmarke.example/2025/05/bericht/",
        lands: ["SN"],
      },
    ]);
  });
});

describe("what machines learn of mistakes", () => {
  const correction = { date: "2025-06-02", kind: "ergaenzung", text: "Mehr dazu." };
  const withdrawn = { date: "2025-06-01", reason: "Die Grundlage war unecht." };
  const ofMistakes = siteOf([
    entryOf({ slug: "frueher", corrections: [{ ...correction, date: "2025-06-01" }] }),
    entryOf({ slug: "spaeter", corrections: [correction] }),
    entryOf({
      slug: "weg",
      title: "Falsches",
      kicker: "Falsches Amt",
      teaser: `Falsches ${"x".repeat(40)}`,
      withdrawn,
    }),
  ]);
  const gone = { url: "https://ortsmarke.example/2025/05/weg/", published: "2025-05-09", ...withdrawn };

  it("is every correction, those of last first, and every withdrawn report", async () => {
    const record = JSON.parse(await renderAt(correctionsDocument, ofMistakes, "/korrekturen/index.json"));
    expect(record.corrected).toEqual(
      ["spaeter", "frueher"].map((slug, index) => ({
        url: `https://ortsmarke.example/2025/05/${slug}/`,
        kicker: "Dresden",
        title: "Bezahlkarte startet",
        corrections: [{ ...correction, date: `2025-06-0${2 - index}` }],
      })),
    );
    expect(record.withdrawn).toEqual([gone]);
  });

  it("is for whom has loaded the archive which reports to take out, when and why, and nothing of what they said", async () => {
    const text = await renderAt(withdrawnDocument, ofMistakes, "/daten/zurueckgezogen.json");
    expect(JSON.parse(text).reports).toEqual([gone]);
    expect(text).not.toContain("Falsch");
    const { withdrawn: file } = JSON.parse(await renderAt(manifest, ofMistakes, "/daten/manifest.json"));
    expect(file).toEqual({
      url: "https://ortsmarke.example/daten/zurueckgezogen.json",
      mediaType: "application/json",
      bytes: Buffer.byteLength(text),
      sha256: createHash("sha256").update(text).digest("hex"),
    });
  });
});

describe("the manifest", () => {
  it("names every file with its size and its SHA-256", async () => {
    const { files, entries } = JSON.parse(await renderAt(manifest, site, "/daten/manifest.json"));
    expect(entries).toBe(22);
    expect(files).toHaveLength(pagesOf(yearExport, site).length);
    for (const { url, bytes, sha256 } of files) {
      const content = Buffer.from(await renderAt(yearExport, site, new URL(url).pathname));
      expect(content.length).toBe(bytes);
      expect(createHash("sha256").update(content).digest("hex")).toBe(sha256);
    }
  });

  it("names the files of the statistics, too", async () => {
    const { statistics } = JSON.parse(await renderAt(manifest, site, "/daten/manifest.json"));
    expect(statistics).toHaveLength(pagesOf(statisticsFiles, site).length);
    for (const { url, bytes, sha256 } of statistics) {
      const content = Buffer.from(await renderAt(statisticsFiles, site, new URL(url).pathname));
      expect(content.length).toBe(bytes);
      expect(createHash("sha256").update(content).digest("hex")).toBe(sha256);
    }
  });
});

describe("the published schemas", () => {
  it("lie where the documents say, and describe them to a stranger", async () => {
    const texts = await Promise.all(pagesOf(schemas, site).map(({ url }) => renderAt(schemas, site, url)));
    const ajv = new Ajv2020({ schemas: texts.map((text) => JSON.parse(text)) });
    const documents = [
      ...entryDocuments.pages(site).map(({ props }) => props),
      ...lists.values(),
      JSON.parse(await renderAt(manifest, site, "/daten/manifest.json")),
      JSON.parse(await renderAt(statement, site, "/barrierefreiheit/index.json")),
      JSON.parse(await renderAt(eventsDocument, site, "/termine/index.json")),
      JSON.parse(await renderAt(correctionsDocument, site, "/korrekturen/index.json")),
      JSON.parse(await renderAt(withdrawnDocument, site, "/daten/zurueckgezogen.json")),
    ];
    for (const document of documents) expect(ajv.validate(document.$schema, document), ajv.errorsText()).toBe(true);
  });

  it("let who has kept them check documents with keys and kinds of later, which a build of today refuses", async () => {
    const texts = await Promise.all(pagesOf(schemas, site).map(({ url }) => renderAt(schemas, site, url)));
    expect(texts.filter((text) => /"enum"|"additionalProperties": false/.test(text))).toEqual([]);
    const ajv = new Ajv2020({ schemas: texts.map((text) => JSON.parse(text)) });
    const list = lists.get("/land/sachsen/index.json");
    const later = { ...list, kind: "decade", language: "de", entries: [{ ...list?.entries[0], topics: ["ki"] }] };
    expect(ajv.validate(list?.$schema ?? "", later), ajv.errorsText()).toBe(true);
    expect(ajv.validate(list?.$schema ?? "", { ...later, title: 1 })).toBe(false);
    expect(() => listDocuments.render(later as never)).toThrow(/does not fit its JSON Schema "list"/);
  });

  it("describe a statement on accessibility that says all it can", async () => {
    const { accessibility } = site.config;
    const knownLimitations = accessibility.knownLimitations.map((one) => ({
      ...one,
      requirement: "EN 301 549, 9.1.2.2",
    }));
    const more = { ...accessibility, knownLimitations, law: "Gleichstellungsgesetz", answerWithin: "vier Wochen" };
    const full = { ...site, config: { ...site.config, accessibility: more } };
    const record = JSON.parse(await renderAt(statement, full, "/barrierefreiheit/index.json"));
    expect(record.nonAccessibleContent[0].requirement).toBe("EN 301 549, 9.1.2.2");
    expect(record.requirements).toContain("Gleichstellungsgesetz");
    expect(record.feedback.answerWithin).toBe("vier Wochen");
  });

  it.each(schemaNames.filter((name) => name !== "catalogue"))("explain every field in German: %s", async (name) => {
    const schema = JSON.parse(await renderAt(schemas, site, schemaAddress(name)));
    expect(schema.$id).toBe(`https://ortsmarke.example/daten/schema/v1/${name}.schema.json`);
    const without = (part: Record<string, unknown>, path: string): readonly string[] =>
      Object.entries((part["properties"] ?? {}) as Record<string, Record<string, unknown>>).flatMap(([key, value]) => [
        ...(value["description"] ? [] : [`${path}${key}`]),
        ...without(value, `${path}${key}.`),
        ...without((value["items"] ?? {}) as Record<string, unknown>, `${path}${key}[].`),
      ]);
    expect(without(schema, "")).toEqual([]);
  });
});
