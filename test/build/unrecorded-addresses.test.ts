import { describe, expect, it } from "vitest";
import { unrecordedAddresses } from "../../src/build/unrecorded-addresses.ts";
import { entryOf } from "../builders/entry.ts";
import { type Items, withNewsDirectory } from "../builders/news-directory.ts";
import { reference } from "../builders/reference.ts";

const entries = [
  entryOf({ slug: "a" }),
  entryOf({ slug: "b", aliases: ["/alt/"] }),
  entryOf({ slug: "entwurf", draft: true }),
  entryOf({ slug: "gesperrt", embargo: "2025-07-01" }),
];

/** Counts the addresses that the ledger of a folder `news` lacks. */
const countIn = (items: Items, data = "_data"): number =>
  withNewsDirectory({ news: { folder: true }, ...items }, (directory) =>
    unrecordedAddresses(
      { ...reference, entries, digests: new Map(), problems: [] },
      { news: `${directory}/news`, data: `${directory}/${data}`, now: "2025-06-01T12:00:00+02:00" },
    ),
  );

describe("the addresses to record", () => {
  it("are those that readers can reach and the ledger lacks, earlier ones included", () => {
    expect(countIn({ "news/adressen.txt": "# Adressen\n/2025/05/a/\n" })).toBe(2);
    expect(countIn({ "news/adressen.txt": "/2025/05/a/\n/2025/05/b/\n/alt/\n/2024/01/weg/\n" })).toBe(0);
  });

  it("are all where the first ledger is still to be written, and none where there will be none", () => {
    expect(countIn({})).toBe(3);
    expect(countIn({}, "elsewhere/_data")).toBe(0);
  });
});
