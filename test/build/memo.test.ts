import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Memo, type MemoFiles, memoFilesOf } from "../../src/build/memo.ts";

let directory: string;
let cache: string;
let out: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "ortsmarke-memo-"));
  [cache, out] = [join(directory, "project/.cache"), join(directory, "project/dist")];
  mkdirSync(out, { recursive: true });
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

const memo: Memo = {
  files: new Map([["index.html", { key: "k", size: 5, mtimeMs: 1.25, digest: "d" }]]),
  leftovers: ["2024/05/ampel/index.json"],
  volumes: new Map([["2025", { source: "s", tag: "t" }]]),
  whole: undefined,
};
const nothing: Memo = { files: new Map(), leftovers: [], volumes: new Map(), whole: undefined };

const read = ({ readMemo, readJournal, entries, nouns }: MemoFiles) => ({
  memo: readMemo(),
  journal: readJournal(),
  entries: entries("state").values,
  nouns: nouns("state").values,
});
const empty = { memo: nothing, journal: [], entries: new Map(), nouns: new Map() };

describe("the memory of builds", () => {
  it("gives back what was written", () => {
    const files = memoFilesOf(cache, out);
    expect(read(files)).toEqual(empty);
    files.writeMemo(memo);
    files.writeJournal(["index.html"], 1, { leftovers: [], problems: [] });
    expect(read(memoFilesOf(cache, out))).toEqual({ ...empty, memo, journal: ["index.html"] });
  });

  it("forgets what a commit was about to write once that is done", () => {
    const files = memoFilesOf(cache, out);
    files.writeJournal(["index.html"], 1, { leftovers: [], problems: [] });
    files.writeMemo(memo);
    expect(files.readJournal()).toEqual([]);
  });

  it("is another one for another output directory", () => {
    memoFilesOf(cache, out).writeMemo(memo);
    expect(memoFilesOf(cache, join(directory, "elsewhere")).readMemo()).toEqual(nothing);
    expect(memoFilesOf(cache, `${out}/`).readMemo()).toEqual(memo);
  });

  it("still holds when the project has moved, as between two runs of a CI service", () => {
    memoFilesOf(cache, out).writeMemo(memo);
    renameSync(join(directory, "project"), join(directory, "moved"));
    const moved = memoFilesOf(join(directory, "moved/.cache"), join(directory, "moved/dist"));
    expect(moved.readMemo()).toEqual(memo);
  });

  it.each([
    "",
    "kein JSON",
    "null",
    "state\nnull",
    "3",
    "[]",
    "{}",
    '{"files":3}',
    '{"files":[3],"volumes":[]}',
    '{"state":"state"}',
  ])("is empty when a file of it holds %j", (text) => {
    const files = memoFilesOf(cache, out);
    files.writeMemo(memo);
    files.writeJournal([], 0, { leftovers: [], problems: [] });
    files.entries("state").save();
    files.nouns("state").save();
    for (const name of readdirSync(cache)) writeFileSync(join(cache, name), text);
    expect(read(files)).toEqual(empty);
  });
});
