import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { OutputError } from "../../src/build/output-error.ts";
import { writeNewFile } from "../../src/cli/write-new-file.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "ortsmarke-new-"));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

describe("a new file", () => {
  it("is written into a folder that is made for it, and nothing else is left there", () => {
    expect(writeNewFile(join(directory, "2026/a.md"), "Text\n")).toBe(true);
    expect(readFileSync(join(directory, "2026/a.md"), "utf8")).toBe("Text\n");
    expect(readdirSync(join(directory, "2026"))).toEqual(["a.md"]);
  });

  it("never takes the place of another", () => {
    writeFileSync(join(directory, "a.md"), "Von Hand geschrieben");
    expect(writeNewFile(join(directory, "a.md"), "Text\n")).toBe(false);
    expect(readFileSync(join(directory, "a.md"), "utf8")).toBe("Von Hand geschrieben");
    expect(readdirSync(directory)).toEqual(["a.md"]);
  });

  it("never takes the place of a folder", () => {
    mkdirSync(join(directory, "a.md"));
    expect(writeNewFile(join(directory, "a.md"), "Text\n")).toBe(false);
    expect(readdirSync(directory)).toEqual(["a.md"]);
  });

  it("is refused in German where a file stands in the way of its folder", () => {
    writeFileSync(join(directory, "2026"), "");
    expect(() => writeNewFile(join(directory, "2026/a.md"), "Text\n")).toThrow(OutputError);
  });
});
