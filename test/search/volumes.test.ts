import { describe, expect, it } from "vitest";
import type { Entry } from "../../src/content/entry.ts";
import { bindTexts, volumesOf } from "../../src/search/volumes.ts";
import { entryOf } from "../builders/entry.ts";

const model = entryOf({});

/** Entries of some years, newest first: `{ 2026: 2, 2025: 5 }`. */
function entriesOf(counts: Readonly<Record<string, number>>): readonly Entry[] {
  return Object.keys(counts)
    .sort()
    .reverse()
    .flatMap((year) => Array.from({ length: counts[year] ?? 0 }, () => ({ ...model, day: `${year}-05-09` })));
}

const shape = (entries: readonly Entry[], limit: number) =>
  volumesOf(entries, limit).map(({ name, entries: members }) => [name, members.length]);

describe("volumes of the index", () => {
  it("are one for a small archive, none for an empty one", () => {
    expect(shape(entriesOf({ 2026: 2, 2025: 3 }), 5)).toEqual([["2025-2026", 5]]);
    expect(shape([], 5)).toEqual([]);
  });

  it("keep the newest year apart and bind closed years, oldest first, until they are enough", () => {
    expect(shape(entriesOf({ 2026: 1, 2025: 2, 2024: 3, 2023: 4, 2022: 2, 2021: 3 }), 5)).toEqual([
      ["2026", 1],
      ["2025", 2],
      ["2023-2024", 7],
      ["2021-2022", 5],
    ]);
  });

  it("leave bound years alone when a new entry comes", () => {
    const before = volumesOf(entriesOf({ 2026: 1, 2025: 3, 2024: 3 }), 5);
    const after = volumesOf(entriesOf({ 2026: 2, 2025: 3, 2024: 3 }), 5);
    expect(after.slice(1)).toEqual(before.slice(1));
  });

  it("do not overlap in time and lose nothing", () => {
    const entries = entriesOf({ 2026: 3, 2025: 2, 2024: 6, 2023: 1, 2022: 2, 2021: 9 });
    expect(volumesOf(entries, 4).flatMap(({ entries: members }) => members)).toEqual(entries);
  });
});

describe("the files of texts", () => {
  const volumes = volumesOf(entriesOf({ 2026: 3, 2025: 6, 2024: 5 }), 5);
  const files = (most?: number) => bindTexts(volumes, most).map(({ name, textFiles }) => [name, textFiles]);

  it("are one for each entry without a limit and below it", () => {
    const unbound = [
      ["2026", undefined],
      ["2025", undefined],
      ["2024", undefined],
    ];
    expect(files()).toEqual(unbound);
    expect(files(11)).toEqual(unbound);
  });

  it("are shared among closed years, however many entries the newest year has", () => {
    const shared = [
      ["2026", undefined],
      ["2025", 5],
      ["2024", 4],
    ];
    expect(files(10)).toEqual(shared);
    const later = volumesOf(entriesOf({ 2026: 4, 2025: 6, 2024: 5 }), 5);
    expect(bindTexts(later, 10).map(({ name, textFiles }) => [name, textFiles])).toEqual(shared);
  });

  it("are at least one for each volume", () => {
    expect(files(1).map(([, most]) => most)).toEqual([undefined, 1, 1]);
  });
});
