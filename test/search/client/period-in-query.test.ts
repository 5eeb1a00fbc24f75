import { describe, expect, it } from "vitest";
import { withPeriodOfQuery } from "../../../src/search/client/period-in-query.ts";
import { parseState, printState } from "../../../src/search/client/state.ts";

const years = { first: 2019, last: 2026 };
const read = (q: string, others = ""): string | undefined => {
  const state = withPeriodOfQuery(parseState(`?q=${encodeURIComponent(q)}${others}`), years);
  return state && printState(state);
};

describe("a period that a query names", () => {
  it.each([
    ["Mai 2025", "?von=2025-05&bis=2025-05"],
    ["mai 2025", "?von=2025-05&bis=2025-05"],
    ["März 2024", "?von=2024-03&bis=2024-03"],
    ["Maerz 2024", "?von=2024-03&bis=2024-03"],
    ["2025", "?von=2025&bis=2025"],
    ["Hessen 2025", "?q=Hessen&von=2025&bis=2025"],
    ["2025 Hessen", "?q=Hessen&von=2025&bis=2025"],
    ["Cyberangriff im Mai 2025 Hessen", "?q=Cyberangriff+Hessen&von=2025-05&bis=2025-05"],
    ["KI im Jahr 2024", "?q=KI&von=2024&bis=2024"],
  ])("„%s“ is %s", (typed, address) => {
    expect(read(typed)).toBe(address);
  });

  it("keeps the filters that are chosen", () => {
    expect(read("2025", "&land=hessen")).toBe("?land=hessen&von=2025&bis=2025");
  });

  it.each(["Mai", "Hessen", "2018", "2030", "2024 2025", "Agenda2025", '"Mai 2025"', ""])(
    "is none where there is none, or several: „%s“",
    (typed) => {
      expect(read(typed)).toBeUndefined();
    },
  );

  it("is none where a period is chosen already", () => {
    expect(read("2025", "&von=2024")).toBeUndefined();
  });
});
