import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createArchive,
  entriesOnFirstPage,
  lastModified,
  newestOnListPage,
  wholeOnListPage,
  yearsWithPages,
} from "../../src/archive/archive.ts";
import type { Entry } from "../../src/content/entry.ts";
import { entryOf } from "../builders/entry.ts";
import { gazetteer, vocabularies } from "../builders/reference.ts";

const archiveOf = (entries: readonly Entry[]) => createArchive(entries, gazetteer.lands, vocabularies);
const slugs = (entries: readonly Entry[] | undefined): readonly string[] => (entries ?? []).map(({ slug }) => slug);

const entries: readonly Entry[] = [
  entryOf({ slug: "alt", date: "2024-12-31", region: ["Leipzig"] }),
  entryOf({ slug: "abends", date: "2025-05-09T18:00", region: ["Brilon"], topics: ["ki"] }),
  entryOf({ slug: "b", region: ["Dresden"], topics: ["soziales", "ki"], organisations: ["dataport"] }),
  entryOf({ slug: "a", region: ["Dresden", "Leipzig"] }),
  entryOf({ slug: "bund", date: "2025-01-01", region: ["bundesweit"], organisations: ["bitkom", "dataport"] }),
  entryOf({ slug: "berlin", date: "2025-01-02", region: ["Berlin"] }),
  entryOf({ slug: "weg", date: "2025-01-03", withdrawn: { date: "2025-02-01", reason: "Der Bericht war falsch." } }),
];
const archive = archiveOf(entries);

describe("the order of the archive", () => {
  it("is newest first, and of one instant by file name", () => {
    expect(slugs(archive.entries)).toEqual(["abends", "a", "b", "berlin", "bund", "alt"]);
  });

  it("goes by dates, whenever an embargo ended", () => {
    const late = entryOf({ slug: "frist", date: "2025-01-01", embargo: "2099-01-01" });
    expect(slugs(archiveOf([late, ...entries]).entries).at(0)).toBe("abends");
  });

  it("does not depend on the order in which entries are read", () => {
    const anyOrder = fc.shuffledSubarray([...entries], { minLength: entries.length });
    fc.assert(
      fc.property(anyOrder, (shuffled) => {
        expect(archiveOf(shuffled)).toEqual(archive);
      }),
    );
  });

  it("is the same in every list", () => {
    const lists = [
      archive.years,
      archive.months,
      archive.weeks,
      archive.lands,
      archive.localities,
      archive.topics,
      archive.organisations,
    ];
    for (const group of lists.flat()) {
      const all: readonly Entry[] = group.entries;
      expect(archive.entries.filter((entry) => all.includes(entry))).toEqual(all);
    }
  });
});

describe("the groups of the archive", () => {
  const ofLand = (code: string) => archive.lands.find(({ subject }) => subject.code === code)?.entries;
  const ofTopic = (key: string) => archive.topics.find(({ subject }) => subject.key === key)?.entries;
  const ofPlace = (name: string) => archive.localities.find(({ subject }) => subject.name === name)?.entries;

  it("are years and months, newest first", () => {
    expect(archive.years.map(({ subject }) => subject)).toEqual(["2025", "2024"]);
    expect(archive.months.map(({ subject }) => subject)).toEqual(["2025-05", "2025-01", "2024-12"]);
    expect(slugs(archive.months[0]?.entries)).toEqual(["abends", "a", "b"]);
  });

  it("are all 16 Länder, also those without entries", () => {
    expect(archive.lands.map(({ subject }) => subject)).toEqual(gazetteer.lands);
    expect(slugs(ofLand("SN"))).toEqual(["a", "b", "alt"]);
    expect(slugs(ofLand("BE"))).toEqual(["berlin"]);
    expect(ofLand("HB")).toEqual([]);
  });

  it("are places, and the Kreise in which they lie, by their German names", () => {
    expect(archive.localities.map(({ subject }) => subject.name)).toEqual([
      "Berlin",
      "Brilon",
      "Dresden",
      "Hochsauerlandkreis",
      "Leipzig",
    ]);
    expect(slugs(ofPlace("Hochsauerlandkreis"))).toEqual(["abends"]);
    expect(slugs(ofPlace("Leipzig"))).toEqual(["a", "alt"]);
  });

  it("are all topics of the vocabulary, and the organisations that are named", () => {
    expect(archive.topics).toHaveLength(vocabularies.topics.size);
    expect(slugs(ofTopic("ki"))).toEqual(["abends", "b"]);
    expect(archive.organisations.map(({ subject }) => subject.key)).toEqual(["bitkom", "dataport"]);
  });

  it("are the topics of each Land, where there are entries", () => {
    const named = archive.landTopics.map(({ subject, entries: group }) => [
      `${subject.land.code} ${subject.topic.key}`,
      ...slugs(group),
    ]);
    expect(named).toEqual(
      expect.arrayContaining([
        ["SN soziales", "a", "b", "alt"],
        ["SN ki", "b"],
        ["NW ki", "abends"],
        ["BE soziales", "berlin"],
      ]),
    );
    expect(named).toHaveLength(4);
  });

  it("are the nationwide entries, which belong to no Land", () => {
    expect(slugs(archive.nationwide)).toEqual(["bund"]);
    expect(archive.lands.flatMap((group) => slugs(group.entries))).not.toContain("bund");
  });
});

describe("a withdrawn entry", () => {
  it("stands in no list", () => {
    expect(slugs(archive.withdrawn)).toEqual(["weg"]);
    const {
      entries: all,
      years,
      months,
      weeks,
      lands,
      localities,
      topics,
      organisations,
      landTopics,
      nationwide,
    } = archive;
    const groups = [years, months, weeks, lands, localities, topics, organisations, landTopics].flat();
    expect([all, nationwide, ...groups.map((group) => group.entries)].flatMap(slugs)).not.toContain("weg");
  });
});

describe("the years of a list", () => {
  const many = Array.from({ length: wholeOnListPage }, (_, index) => entryOf({ slug: `bericht-${index}` }));

  it("have pages when the list is too long for one page", () => {
    expect(yearsWithPages(many, "when long")).toEqual([]);
    expect(yearsWithPages([...many, entryOf({ date: "2024-01-01" })], "when long")).toEqual(["2025", "2024"]);
  });

  it("leave the newest to the first page", () => {
    expect(entriesOnFirstPage(many, "when long")).toEqual(many);
    expect(entriesOnFirstPage([...many, entryOf()], "when long")).toEqual(many.slice(0, newestOnListPage));
    expect(entriesOnFirstPage(many, "always")).toEqual(many.slice(0, newestOnListPage));
  });

  it("have pages in lists that always have them", () => {
    expect(yearsWithPages([entryOf()], "always")).toEqual(["2025"]);
    expect(yearsWithPages([], "always")).toEqual([]);
  });
});

describe("lastModified", () => {
  it("is the latest change of any entry, be it an old one", () => {
    const old = entryOf({ date: "2020-01-01", updated: "2026-02-01" });
    expect(lastModified([entryOf(), old])).toBe("2026-02-01T00:00:00+01:00");
    expect(lastModified([])).toBeUndefined();
  });
});
