import { beforeAll, describe, expect, it } from "vitest";
import { readProject } from "../../src/build/project.ts";
import type { Entry } from "../../src/content/entry.ts";
import { textOf, wordPartsIn } from "../../src/search/further-words.ts";
import { partQueries, stemOf, wordsOf } from "./precision-queries.ts";

/** A part of compounds, as a stem, and the reports that hold it only inside compounds, with these compounds. */
interface PartInUse {
  readonly part: string;
  readonly added: ReadonlyMap<string, readonly string[]>;
}

function partsInUse(entries: readonly Entry[], partsOf: (word: string) => readonly string[]): readonly PartInUse[] {
  const uses = new Map<string, Map<string, string[]>>();
  for (const entry of entries) {
    const said = new Set(wordsOf(entry).map(stemOf));
    const words = new Set([...textOf(entry).matchAll(/\p{L}[\p{L}\d]*(?:-\p{L}[\p{L}\d]*)*/gu)].map(([word]) => word));
    for (const word of words) {
      for (const part of new Set(partsOf(word).map(stemOf))) {
        if (said.has(part)) continue;
        const use = uses.get(part) ?? new Map<string, string[]>();
        uses.set(part, use);
        use.set(entry.address, [...(use.get(entry.address) ?? []), word]);
      }
    }
  }
  return [...uses]
    .map(([part, added]) => ({ part, added }))
    .sort((a, b) => b.added.size - a.added.size || (a.part < b.part ? -1 : 1));
}

/** What readers mean by a part, for those that are judged. */
const meantBy = new Map(
  Object.entries({ ...partQueries.wide, ...partQueries.other }).map(([query, words]) => [
    stemOf(query),
    new Set(words.split(" ")),
  ]),
);

/** The reports that a part adds though none of its compounds there is about what the part says. */
function unrelated({ part, added }: PartInUse): readonly string[] {
  const meant = meantBy.get(part);
  return [...added.values()]
    .filter((compounds) => !compounds.some((compound) => compound.split("-").some((word) => meant?.has(word))))
    .map((compounds) => compounds.join(" "));
}

/** A part that adds more reports than this share of the archive has to be judged. */
const judgedFrom = 0.1;
/** No part may add more reports than this share that have nothing to do with it. */
const tolerated = 0.05;

describe("the parts of all compounds of the archive", () => {
  let parts: readonly PartInUse[];
  let reports: number;

  beforeAll(() => {
    const project = readProject("news", "_data");
    if (!project.ok) throw new Error("The real news have errors.");
    const { entries } = project.value.content;
    parts = partsInUse(entries, wordPartsIn(entries, project.value.searchWords));
    reports = entries.length;
    const widest = parts.slice(0, 10).map((part) => {
      const compounds = [...new Set([...part.added.values()].flat())].sort();
      return `${part.part} ${part.added.size}, unrelated ${unrelated(part).length}: ${compounds.join(", ")}`;
    });
    console.log(
      `${parts.length} parts; reports added by one: median ${parts[Math.floor(parts.length / 2)]?.added.size}, ` +
        `maximum ${parts[0]?.added.size} of ${reports}\n${widest.join("\n")}`,
    );
  });

  it("add one report each as a rule, and never more than every fifth", () => {
    expect(parts.length).toBeGreaterThan(300);
    expect(parts[Math.floor(parts.length / 2)]?.added.size).toBeLessThanOrEqual(2);
    expect(parts[0]?.added.size).toBeLessThanOrEqual(reports / 5);
  });

  it("are judged by hand where they add many reports", () => {
    const unjudged = parts.filter(({ part, added }) => added.size > judgedFrom * reports && !meantBy.has(part));
    expect(unjudged.map(({ part, added }) => `${part}: ${[...added.values()].flat().join(" ")}`)).toEqual([]);
  });

  it("flood no results with reports that have nothing to do with them", () => {
    const floods = parts.filter((part) => meantBy.has(part.part) && unrelated(part).length > tolerated * reports);
    expect(floods.map((part) => `${part.part}: ${unrelated(part).join(", ")}`)).toEqual([]);
  });
});
