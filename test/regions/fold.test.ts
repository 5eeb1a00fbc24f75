import { describe, expect, it } from "vitest";
import { foldName, slugOf } from "../../src/regions/fold.ts";

describe("foldName", () => {
  it.each(["Köln", "Koeln", "KÖLN", " köln ", "Ko\u0308ln"])("makes one of the spellings of Köln: %s", (spelling) => {
    expect(foldName(spelling)).toBe("koeln");
  });

  it("takes hyphens, slashes and spaces for the same", () => {
    expect(foldName("Röbel/Müritz")).toBe(foldName("Roebel Mueritz"));
    expect(foldName("Baden-Württemberg")).toBe(foldName("Baden Württemberg"));
  });

  it("keeps apart what sounds alike", () => {
    expect(foldName("Fürth")).not.toBe(foldName("Furth"));
  });
});

describe("slugOf", () => {
  it.each([
    ["Röbel/Müritz", "roebel-mueritz"],
    ["Halle (Saale)", "halle-saale"],
    ["Weißenthurm", "weissenthurm"],
    ["St. Wendel", "st-wendel"],
    ["Städteregion Aachen", "staedteregion-aachen"],
  ])("writes %s as %s", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});
