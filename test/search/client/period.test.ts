import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMoment, isReversed, periodFilter, periodName, touches } from "../../../src/search/client/period.ts";

const years = { first: 2001, last: 2026 };

describe("a moment", () => {
  it.each(["2025", "2025-05", "2025-05-09", "2024-02-29"])("is %s", (text) => {
    expect(isMoment(text)).toBe(true);
  });

  it.each(["", "25", "2025-5", "2025-13", "2025-02-29", "2025-05-09-01", "heute", "2025-00"])("is not %j", (text) => {
    expect(isMoment(text)).toBe(false);
  });
});

describe("the filter for a period", () => {
  it("is none for an open period", () => {
    expect(periodFilter("", "", years)).toBeUndefined();
  });

  it("is a year for a whole year", () => {
    expect(periodFilter("2025", "2025", years)).toEqual({ any: [{ jahr: { any: ["2025"] } }] });
  });

  it("is whole years with months at the edges", () => {
    expect(periodFilter("2023-11", "2026-02", years)).toEqual({
      any: [{ jahr: { any: ["2024", "2025"] } }, { monat: { any: ["2023-11", "2023-12", "2026-01", "2026-02"] } }],
    });
  });

  it("is single days only where no whole month fits", () => {
    expect(periodFilter("2024-02-28", "2024-04-01", years)).toEqual({
      any: [{ monat: { any: ["2024-03"] } }, { tag: { any: ["2024-02-28", "2024-02-29", "2024-04-01"] } }],
    });
  });

  it("reaches to the edges of the archive where it is open", () => {
    expect(periodFilter("2025", "", years)).toEqual({ any: [{ jahr: { any: ["2025", "2026"] } }] });
    expect(periodFilter("", "2002-01", years)).toEqual({
      any: [{ jahr: { any: ["2001"] } }, { monat: { any: ["2002-01"] } }],
    });
    expect(periodFilter("1900", "2001", years)).toEqual({ any: [{ jahr: { any: ["2001"] } }] });
  });

  it("lets nothing through when a period ends before it begins", () => {
    expect(periodFilter("2026", "2025", years)).toEqual({ jahr: { any: ["keins"] } });
    expect(periodFilter("2030", "", years)).toEqual({ jahr: { any: ["keins"] } });
  });

  it("holds exactly the days from the first to the last", () => {
    const day = fc
      .date({ min: new Date("2001-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (von, bis, tried) => {
        const isInside = von <= tried && tried <= bis;
        expect(JSON.stringify(periodFilter(von, bis, years)).match(partsOf(tried)) !== null).toBe(isInside);
      }),
    );
  });
});

/** Finds a day in a filter: itself, its month or its year. */
function partsOf(day: string): RegExp {
  return new RegExp(`"(${day}|${day.slice(0, 7)}|${day.slice(0, 4)})"`);
}

describe("a period that ends before it begins", () => {
  it.each([
    ["2024", "2022", true],
    ["2025-05-09", "2025-04", true],
    ["2025-05-09", "2025-05", false],
    ["2025", "2025-01", false],
    ["2024", "", false],
    ["", "2022", false],
  ])("from %j to %j: %j", (von, bis, expected) => {
    expect(isReversed(von, bis)).toBe(expected);
  });
});

describe("a volume", () => {
  it("is left alone when the period lies elsewhere", () => {
    const volume = { first: 2001, last: 2013 };
    expect(touches("2014", "", volume)).toBe(false);
    expect(touches("", "2000-12", volume)).toBe(false);
    expect(touches("2013-12-31", "2020", volume)).toBe(true);
    expect(touches("", "", volume)).toBe(true);
  });
});

describe("the name of a period", () => {
  it.each([
    ["2025", "2025", "2025"],
    ["2025-05", "", "ab Mai 2025"],
    ["", "2025-05-09", "bis 9.\u00a0Mai\u00a02025"],
    ["2024", "2025-05", "2024 bis Mai 2025"],
  ])("from %j to %j is „%s“", (von, bis, name) => {
    expect(periodName(von, bis)).toBe(name);
  });
});
