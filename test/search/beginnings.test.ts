import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginningsIn } from "../../src/search/beginnings.ts";

describe("words with which a text begins", () => {
  it("are found by their lengths, the shortest first", () => {
    const wordsAt = beginningsIn(["glas", "glasfaser", "glatt", "faser"], 4);
    expect(wordsAt("glasfaseranschluss", 0)).toEqual([4, 9]);
    expect(wordsAt("glasfaseranschluss", 4)).toEqual([5]);
    expect(wordsAt("glasfaseranschluss", 9)).toEqual([]);
  });

  it("are all that there are", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "ä", "😀"), maxLength: 6 });
    const someWords = fc.uniqueArray(letters.filter(({ length }) => length >= 2));
    const property = fc.property(someWords, letters, fc.nat(6), (words, text, from) => {
      const expected = words.filter((word) => text.startsWith(word, from)).map(({ length }) => length);
      expect(beginningsIn(words, 2)(text, from)).toEqual(expected.sort((a, b) => a - b));
    });
    fc.assert(property);
  });
});
