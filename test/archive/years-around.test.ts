import { describe, expect, it } from "vitest";
import { yearsAround } from "../../src/archive/years-around.ts";

const years = ["2026", "2025", "2024", "2022", "2021", "2020", "2019"];

describe("the years around one", () => {
  it("are two before and two after it, as far as there are any", () => {
    expect(yearsAround(years, "2022")).toEqual(["2025", "2024", "2022", "2021", "2020"]);
    expect(yearsAround(years, "2026")).toEqual(["2026", "2025", "2024"]);
    expect(yearsAround(years, "2019")).toEqual(["2021", "2020", "2019"]);
    expect(yearsAround(["2025"], "2025")).toEqual(["2025"]);
  });

  it("are other ones for two years only when there is a new year", () => {
    const changed = years.filter(
      (year) => yearsAround(years, year).join() !== yearsAround(["2027", ...years], year).join(),
    );
    expect(changed).toEqual(["2026", "2025"]);
  });
});
