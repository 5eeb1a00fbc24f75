import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { EntryStore } from "../../src/content/entry-store.ts";
import { readEntries } from "../../src/content/read-entries.ts";
import { withNewsDirectory } from "../builders/news-directory.ts";
import { context } from "../builders/reference.ts";
import { report, reportPath } from "../builders/report.ts";

const news = { [reportPath]: report({ title: "title: Die Bezahlkarte startet." }) };

/** Reads a directory and says what is wrong in it; a stored entry comes back as it was written to the cache. */
function codesIn(directory: string, store: EntryStore): readonly string[] {
  const kept: EntryStore = new Map(JSON.parse(JSON.stringify([...store])));
  store.clear();
  const { problems } = readEntries(directory, context, kept);
  for (const pair of kept) store.set(...pair);
  return problems.map(({ code, file }) => `${code} ${file.replace(directory, "")}`);
}

describe("warnings of a report", () => {
  it("are said again when the file is as it was, also of a directory of another name", () => {
    const store: EntryStore = new Map();
    const [first, second] = [1, 2].map(() => withNewsDirectory(news, (directory) => codesIn(directory, store)));
    expect(first).toEqual([`title-full-stop /${reportPath}`]);
    expect(second).toEqual(first);
  });

  it("come from the store, without the file being parsed again", () => {
    const store: EntryStore = new Map();
    withNewsDirectory(news, (directory) => codesIn(directory, store));
    const [kept] = store.values();
    const told = (kept?.warnings ?? []).map((warning) => ({ ...warning, code: "value-empty" as const }));
    store.set(reportPath, { ...(kept ?? expect.unreachable()), warnings: told });
    expect(withNewsDirectory(news, (directory) => codesIn(directory, store))).toEqual([`value-empty /${reportPath}`]);
  });

  it("are forgotten when the file is mended or gone", () => {
    const store: EntryStore = new Map();
    withNewsDirectory(news, (directory) => {
      const file = join(directory, reportPath);
      expect(codesIn(directory, store)).toHaveLength(1);
      writeFileSync(file, report());
      expect(codesIn(directory, store)).toEqual([]);
      expect(store.get(reportPath)).not.toHaveProperty("warnings");
      rmSync(file);
      expect(codesIn(directory, store)).toEqual([]);
    });
  });
});
