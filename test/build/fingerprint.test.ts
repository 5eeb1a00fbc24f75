import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { codeFingerprint, directoryFingerprint } from "../../src/build/fingerprint.ts";

let directory: string;
let news: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "ortsmarke-fingerprint-"));
  news = join(directory, "news");
  mkdirSync(join(news, "2025"), { recursive: true });
  writeFileSync(join(news, "2025/a.md"), "A");
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

/** What the fingerprint is after a change. */
function printAfter(change: () => void): string {
  change();
  return directoryFingerprint(news);
}

describe("the fingerprint of a directory", () => {
  it("changes with contents and names, and with nothing else", () => {
    const prints = [
      directoryFingerprint(news),
      printAfter(() => writeFileSync(join(news, "2025/a.md"), "B")),
      printAfter(() => renameSync(join(news, "2025/a.md"), join(news, "2025/b.md"))),
      printAfter(() => writeFileSync(join(news, "2025/c.md"), "")),
      printAfter(() => rmSync(join(news, "2025/b.md"))),
    ];
    expect(new Set(prints).size).toBe(prints.length);
    const last = prints.at(-1);
    expect(printAfter(() => writeFileSync(join(news, "2025/c.md"), ""))).toBe(last);
    renameSync(news, join(directory, "moved"));
    expect(directoryFingerprint(join(directory, "moved"))).toBe(last);
  });

  it("tells a name from a content", () => {
    const one = directoryFingerprint(news);
    rmSync(join(news, "2025"), { recursive: true });
    writeFileSync(join(news, "2025"), "a.md\0A");
    expect(directoryFingerprint(news)).not.toBe(one);
  });

  it("follows a link to a file, as reading data files does", () => {
    writeFileSync(join(directory, "elsewhere"), "1");
    symlinkSync("../elsewhere", join(news, "link"));
    const one = directoryFingerprint(news);
    expect(printAfter(() => writeFileSync(join(directory, "elsewhere"), "2"))).not.toBe(one);
  });

  it("follows no link of the news, so that nothing outside is read", () => {
    writeFileSync(join(directory, "elsewhere"), "1");
    symlinkSync("../elsewhere", join(news, "link"));
    const one = directoryFingerprint(news, "as they are");
    writeFileSync(join(directory, "elsewhere"), "2");
    expect(directoryFingerprint(news, "as they are")).toBe(one);
  });

  it("does not wait for the end of what has none", () => {
    symlinkSync("/dev/zero", join(news, "2025/b.md"));
    expect(directoryFingerprint(news)).toMatch(/./);
  });

  it("changes with what is in a directory that is a link", () => {
    symlinkSync(news, join(directory, "linked"));
    const one = directoryFingerprint(join(directory, "linked"));
    writeFileSync(join(news, "2025/a.md"), "B");
    expect(directoryFingerprint(join(directory, "linked"))).not.toBe(one);
  });

  it("is there in spite of links that lead nowhere, as Emacs makes them, or in circles", () => {
    const before = directoryFingerprint(news);
    symlinkSync("redaktion@rathaus.4711", join(news, "2025/.#a.md"));
    symlinkSync("..", join(news, "2025/circle"));
    symlinkSync("..", join(news, "2025/second-circle"));
    expect(directoryFingerprint(news)).not.toBe(before);
  });

  it.skipIf(process.getuid?.() === 0)(
    "is there in spite of files that cannot be read: whoever reads them reports it",
    () => {
      chmodSync(join(news, "2025/a.md"), 0o000);
      expect(directoryFingerprint(news)).toMatch(/./);
    },
  );
});

describe("the fingerprint of the code", () => {
  it("is the same as long as the code is", () => {
    expect(codeFingerprint()).toBe(codeFingerprint());
  });
});
