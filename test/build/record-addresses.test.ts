import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recordAddresses } from "../../src/build/record-addresses.ts";
import { entryOf } from "../builders/entry.ts";
import { type Items, withNewsDirectory } from "../builders/news-directory.ts";

const now = "2025-06-01T12:00:00+02:00";

/** Records entries in a directory, and returns what came of it and the lines of the ledger without comments. */
function recorded(items: Items, entries: readonly ReturnType<typeof entryOf>[]) {
  return withNewsDirectory(items, (directory) => {
    const { added, all } = recordAddresses(directory, entries, now);
    const text = readFileSync(join(directory, "adressen.txt"), "utf8");
    return { added, all, text, lines: text.split("\n").filter((line) => line !== "" && !line.startsWith("#")) };
  });
}

describe("recording addresses", () => {
  it("takes those that readers can reach, earlier ones and withdrawn reports included, and no others", () => {
    const { lines, added } = recorded({}, [
      entryOf({ slug: "b", aliases: ["/alt/"] }),
      entryOf({ slug: "a", withdrawn: { date: "2025-05-10", reason: "Falsch." } }),
      entryOf({ slug: "entwurf", draft: true }),
      entryOf({ slug: "gesperrt", embargo: "2025-07-01" }),
    ]);
    expect(lines).toEqual(["/2025/05/a/", "/2025/05/b/", "/alt/"]);
    expect(added).toBe(3);
  });

  it("takes nothing away, and leaves a complete ledger as it is", () => {
    const before = "# Eigene Bemerkung\n/2025/05/weg/\n/2025/05/a/\n";
    const { text, added } = recorded({ "adressen.txt": before }, [entryOf({ slug: "a" })]);
    expect(text).toBe(before);
    expect(added).toBe(0);
    const { lines, all } = recorded({ "adressen.txt": before }, [entryOf({ slug: "neu" })]);
    expect(lines).toEqual(["/2025/05/a/", "/2025/05/neu/", "/2025/05/weg/"]);
    expect(all).toBe(3);
  });
});
