import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createArchive } from "../../src/archive/archive.ts";
import { relationsIn } from "../../src/archive/relations.ts";
import type { Entry } from "../../src/content/entry.ts";
import { entryOf } from "../builders/entry.ts";
import { gazetteer, vocabularies } from "../builders/reference.ts";

/** How an entry stands to others, by their short names. */
function relationsOf(entry: Entry, others: readonly Entry[]) {
  const archive = createArchive([entry, ...others], gazetteer.lands, vocabularies);
  const { earlier, later, chain, related } = relationsIn(archive)(entry);
  return {
    earlier: earlier?.slug,
    later: later?.slug,
    chain: chain.map(({ slug }) => slug),
    related: related.map(({ slug }) => slug),
  };
}

const subject = entryOf({ slug: "subjekt", region: ["Dresden"], topics: ["soziales"], organisations: ["dataport"] });
/** The same place, another topic. */
const place = (slug: string, date: string) => entryOf({ slug, date, topics: ["kultur"] });
/** The same topic in another Land. */
const topic = (slug: string, date: string) => entryOf({ slug, date, region: ["Brilon"] });
/** The same place and topic. */
const report = (slug: string, date: string) => entryOf({ slug, date });

describe("neighbours in time", () => {
  it("are the next entries back and on, whatever they are about", () => {
    const before = topic("davor", "2025-05-08");
    const after = entryOf({ slug: "danach", date: "2025-05-10", region: ["bundesweit"], topics: ["ki"] });
    const around = [topic("frueh", "2020-01-01"), before, after, topic("spaet", "2026-01-01")];
    expect(relationsOf(subject, around)).toMatchObject({ earlier: "davor", later: "danach" });
  });

  it("are missing at the ends of the archive", () => {
    expect(relationsOf(subject, [])).toEqual({ earlier: undefined, later: undefined, chain: [], related: [] });
  });
});

describe("related entries", () => {
  it("share a place before anything else: it outweighs organisation, topic and Land together", () => {
    const all = entryOf({ slug: "alles-andere", region: ["Leipzig"], organisations: ["dataport"] });
    expect(relationsOf(subject, [all, place("ort", "2019-01-01")]).related).toEqual(["ort", "alles-andere"]);
  });

  it("share then an organisation, then a topic, then a Land", () => {
    const organisation = entryOf({
      slug: "organisation",
      region: ["Brilon"],
      topics: ["kultur"],
      organisations: ["dataport"],
    });
    const land = entryOf({ slug: "land", region: ["Leipzig"], topics: ["kultur"] });
    const both = entryOf({ slug: "thema-und-land", region: ["Leipzig"] });
    const others = [land, topic("thema", "2025-05-09"), organisation, both];
    expect(relationsOf(subject, others).related).toEqual(["organisation", "thema-und-land", "thema", "land"]);
  });

  it("are the nearest in time of those that share as much, before or after", () => {
    const others = [topic("fern", "2024-01-01"), topic("nah", "2025-05-12"), topic("naeher", "2025-05-08")];
    expect(relationsOf(subject, others).related).toEqual(["naeher", "nah", "fern"]);
  });

  it("are at most five", () => {
    const days = ["2025-05-01", "2025-05-02", "2025-05-03", "2025-05-04", "2025-05-05", "2025-05-06", "2025-05-07"];
    const others = days.map((day) => topic(`am-${day}`, day));
    expect(relationsOf(subject, others).related).toEqual(
      days
        .slice(-5)
        .reverse()
        .map((day) => `am-${day}`),
    );
  });

  it("are not those that share nothing, nor the withdrawn ones", () => {
    const stranger = entryOf({ slug: "fremd", region: ["Brilon"], topics: ["kultur"] });
    const withdrawn = entryOf({ slug: "weg", withdrawn: { date: "2025-06-01", reason: "Irrtum." } });
    expect(relationsOf(subject, [stranger, withdrawn]).related).toEqual([]);
  });

  it("of a nationwide entry are the other nationwide ones", () => {
    const national = (slug: string, key: string) => entryOf({ slug, region: ["bundesweit"], topics: [key] });
    expect(relationsOf(national("a", "ki"), [national("b", "kultur"), place("ort", "2025-05-09")]).related).toEqual([
      "b",
    ]);
  });
});

describe("the chain of reports on one matter", () => {
  it("runs from the oldest to the newest, the entry itself between", () => {
    const others = [report("spaeter", "2025-06-01"), report("frueher", "2025-04-01")];
    expect(relationsOf(subject, others).chain).toEqual(["frueher", "subjekt", "spaeter"]);
  });

  it("holds the nearest three before and the nearest three after", () => {
    const before = ["2025-01-01", "2025-02-01", "2025-03-01", "2025-04-01"].map((day) => report(`am-${day}`, day));
    const after = ["2025-06-01", "2025-07-01", "2025-08-01", "2025-09-01"].map((day) => report(`am-${day}`, day));
    expect(relationsOf(subject, [...after, ...before]).chain).toEqual([
      ...["am-2025-02-01", "am-2025-03-01", "am-2025-04-01"],
      "subjekt",
      ...["am-2025-06-01", "am-2025-07-01", "am-2025-08-01"],
    ]);
  });

  it("needs both, the place and the topic", () => {
    expect(relationsOf(subject, [place("ort", "2025-05-01"), topic("thema", "2025-05-02")]).chain).toEqual([]);
  });

  it("is not offered a second time among the related entries", () => {
    expect(relationsOf(subject, [report("frueher", "2025-04-01"), place("ort", "2025-05-01")])).toMatchObject({
      chain: ["frueher", "subjekt"],
      related: ["ort"],
    });
  });
});

describe("all relations", () => {
  const pool = ["2025-05-01", "2025-05-09", "2025-06-01"].flatMap((date) => [
    report(`bericht-${date}`, date),
    place(`ort-${date}`, date),
    topic(`thema-${date}`, date),
    entryOf({ slug: `bund-${date}`, date, region: ["bundesweit"], topics: ["ki"] }),
  ]);

  it("never contain the entry itself, nor another twice", () => {
    for (const entry of pool) {
      const { related, chain } = relationsOf(
        entry,
        pool.filter((other) => other !== entry),
      );
      expect(related).not.toContain(entry.slug);
      expect(new Set([...related, ...chain]).size).toBe(related.length + chain.length);
    }
  });

  it("do not depend on the order in which entries are read", () => {
    const expected = relationsOf(subject, pool);
    fc.assert(
      fc.property(fc.shuffledSubarray(pool, { minLength: pool.length }), (shuffled) => {
        expect(relationsOf(subject, shuffled)).toEqual(expected);
      }),
    );
  });
});
