import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countClasses, shadeOf } from "../../_includes/figures/count-classes.ts";

describe("the classes of counts", () => {
  it("have about as many members each", () => {
    expect(countClasses([0, 1, 2, 3, 4, 5, 6, 7, 80])).toEqual([
      { from: 1, to: 2 },
      { from: 3, to: 4 },
      { from: 5, to: 6 },
      { from: 7, to: 80 },
    ]);
  });

  it("are fewer where counts are the same", () => {
    expect(countClasses([4, 4, 4, 4])).toEqual([{ from: 4, to: 4 }]);
    expect(countClasses([0, 0])).toEqual([]);
  });

  it("hold every count above nought once, and none is empty", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 16 }), (counts) => {
        const classes = countClasses(counts);
        const holding = (count: number) => classes.filter(({ from, to }) => from <= count && count <= to);
        for (const count of counts) expect(holding(count)).toHaveLength(count > 0 ? 1 : 0);
        for (const { from, to } of classes) expect(counts.some((count) => from <= count && count <= to)).toBe(true);
      }),
    );
  });
});

describe("the shade of a count", () => {
  it("is the ground for none, and the darkest for the most, however few classes there are", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 16 }), (counts) => {
        const classes = countClasses(counts);
        const most = Math.max(...counts);
        expect(shadeOf(0, classes)).toBe(0);
        expect(shadeOf(most, classes)).toBe(most > 0 ? 4 : 0);
        for (const count of counts) if (count > 0) expect(shadeOf(count, classes)).toBeGreaterThan(0);
      }),
    );
  });
});
