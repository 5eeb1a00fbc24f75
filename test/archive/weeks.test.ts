import { describe, expect, it } from "vitest";
import { createArchive } from "../../src/archive/archive.ts";
import { weekSections } from "../../src/archive/weeks.ts";
import { entryOf } from "../builders/entry.ts";
import { gazetteer, vocabularies } from "../builders/reference.ts";

describe("the weeks of the archive", () => {
  it("are those that have reports, newest first, and go on over the end of a year", () => {
    const days = ["2024-12-29", "2024-12-30", "2025-01-05", "2025-05-05", "2025-05-11"];
    const entries = days.map((date) => entryOf({ slug: `am-${date}`, date }));
    const { weeks } = createArchive(entries, gazetteer.lands, vocabularies);
    expect(weeks.map(({ subject, entries: ofWeek }) => [subject, ...ofWeek.map(({ day }) => day)])).toEqual([
      ["2025-W19", "2025-05-11", "2025-05-05"],
      ["2025-W01", "2025-01-05", "2024-12-30"],
      ["2024-W52", "2024-12-29"],
    ]);
  });

  it("take a report on the day that it has in Berlin", () => {
    const late = entryOf({ date: "2025-05-11T23:30" });
    const early = entryOf({ slug: "frueh", date: "2025-05-12T00:30" });
    const { weeks } = createArchive([late, early], gazetteer.lands, vocabularies);
    expect(weeks.map(({ subject }) => subject)).toEqual(["2025-W20", "2025-W19"]);
  });
});

describe("the reports of a week", () => {
  const sections = weekSections([
    entryOf({ slug: "sachsen", region: ["Zwickau", "Leipzig"] }),
    entryOf({ slug: "zwei", region: ["Dresden", "Erfurt"] }),
    entryOf({ slug: "bund", region: ["bundesweit"] }),
    entryOf({ slug: "bund-und-land", region: ["Dresden", "bundesweit"] }),
    entryOf({ slug: "erfurt", region: ["Erfurt"] }),
    entryOf({ slug: "berlin", region: ["Berlin"] }),
  ]);

  it("stand once each: under all of Germany, several Länder, or their Land", () => {
    expect(sections.map(({ name, entries }) => [name, ...entries.map(({ slug }) => slug)])).toEqual([
      ["Bundesweit", "bund", "bund-und-land"],
      ["Mehrere Länder", "zwei"],
      ["Berlin", "berlin"],
      ["Sachsen", "sachsen"],
      ["Thüringen", "erfurt"],
    ]);
  });

  it("lead to the list that has the others from there, where there is one", () => {
    expect(sections.map(({ address }) => address)).toEqual([
      "/bundesweit/",
      undefined,
      "/land/berlin/",
      "/land/sachsen/",
      "/land/thueringen/",
    ]);
  });
});
