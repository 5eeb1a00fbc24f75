import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrapLines } from "../../../src/documents/newsletter/wrap-lines.ts";

describe("wrapping lines", () => {
  it("breaks at spaces, never at those that keep a date together", () => {
    expect(wrapLines("Am 9.\u00a0Mai beginnt es", 10)).toBe("Am 9.\u00a0Mai\nbeginnt es");
  });

  it("gives words that are too long a line of their own", () => {
    expect(wrapLines("Das Onlinezugangsgesetz gilt", 10)).toBe("Das\nOnlinezugangsgesetz\ngilt");
  });

  it("changes nothing but spaces, and keeps to the width", () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom("a", "ü", "-", ".") }));
    fc.assert(
      fc.property(words, (some) => {
        const text = some.join(" ");
        const wrapped = wrapLines(text, 12);
        expect(wrapped.replaceAll("\n", " ")).toBe(text);
        expect(wrapped.split("\n").filter(({ length }) => length > 12)).toEqual([]);
      }),
    );
  });
});
