import { describe, expect, it } from "vitest";
import { beginningWith } from "../../../src/search/client/beginning-words.ts";

describe("words that begin with what is typed", () => {
  const vocabulary = ["Prozess", "Prozent", "Prozentpunkt", "Prozesse", "Förderung", "Forderung"];

  it("are those of the archive, none of which begins with another", () => {
    expect(beginningWith("proze", vocabulary)).toEqual(["Prozess", "Prozent"]);
    expect(beginningWith("Prozen", vocabulary)).toEqual(["Prozent"]);
    expect(beginningWith("För", vocabulary)).toEqual(["Förderung"]);
    expect(beginningWith("Muffin", vocabulary)).toEqual([]);
  });

  it("are no more than can be asked for", () => {
    const letters = [..."abcdefghij"].map((letter) => `Haus${letter}`);
    expect(beginningWith("haus", letters)).toHaveLength(6);
  });
});
