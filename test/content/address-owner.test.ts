import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressOwner } from "../../src/content/address-owner.ts";
import { entryOf } from "../builders/entry.ts";

const news = mkdtempSync(join(tmpdir(), "ortsmarke-owner-"));
beforeAll(() => {
  mkdirSync(join(news, "2025"));
  writeFileSync(join(news, "2025/2025-05-09-karte.md"), "Noch ohne Kopf");
});
afterAll(() => rmSync(news, { recursive: true }));

const moved = entryOf({ slug: "neu", date: "2025-05-10", aliases: ["/2025/05/alt/"] });

describe("an address", () => {
  it("belongs to the file of its name, whatever the day, and even if the file has mistakes", () => {
    expect(addressOwner("/2025/05/karte/", news, [])).toBe(join(news, "2025/2025-05-09-karte.md"));
  });

  it("belongs to the report that had it earlier", () => {
    expect(addressOwner("/2025/05/alt/", news, [moved])).toBe(join(news, "2025/2025-05-10-neu.md"));
  });

  it("is free otherwise, also in a year without reports", () => {
    expect(addressOwner("/2025/06/karte/", news, [moved])).toBeUndefined();
    expect(addressOwner("/2027/05/karte/", news, [moved])).toBeUndefined();
  });
});
