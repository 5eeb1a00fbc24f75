import { describe, expect, it } from "vitest";
import { dayProblem, readDay } from "../../src/redaktion/client/day-field.tsx";

describe("a day of the form", () => {
  it("may have a time, as a file has it", () => {
    expect(["2026-02-03", "2026-02-03T10:00", "2026-02-03 10:00:30"].map((value) => dayProblem(value, true))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("is wanted where it is required, and where there is a time", () => {
    expect(dayProblem(readDay(undefined), false)).toBeUndefined();
    expect(dayProblem(readDay(null), true)).toBe("Wählen Sie einen Tag.");
    expect(dayProblem("T10:00", false)).toBe("Wählen Sie zu der Uhrzeit auch einen Tag.");
  });
});
