import { describe, expect, it } from "vitest";
import { suits } from "../../../../src/documents/feeds/client/suits.ts";

describe("a feed suits what a reader types", () => {
  it.each([
    ["Sachsen Soziales und Gesundheit", "sachsen"],
    ["Sachsen Soziales und Gesundheit", "Sach soz"],
    ["Baden-Württemberg Tübingen", "tuebingen"],
    ["Baden-Württemberg Tübingen", "wuert"],
    ["Alle Berichte", ""],
    ["Alle Berichte", "  "],
  ])("„%s“ by „%s“", (text, query) => {
    expect(suits(text, query)).toBe(true);
  });

  it.each([
    ["Sachsen Soziales", "halt"],
    ["Sachsen-Anhalt Halle", "sachsen soziales"],
  ])("but not „%s“ by „%s“", (text, query) => {
    expect(suits(text, query)).toBe(false);
  });
});
