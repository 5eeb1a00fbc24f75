import { describe, expect, it } from "vitest";
import { nextStatementReview } from "../../src/checks/statement-review.ts";
import { reference } from "../builders/reference.ts";

const next = (reviewedOn: string, now: string): string | undefined => {
  const accessibility = { ...reference.site.accessibility, createdOn: "2020-01-01", reviewedOn };
  return nextStatementReview({ ...reference.site, accessibility }, now);
};

describe("a build that has nothing to do", () => {
  it("looks again on the day after a year without review, in Berlin", () => {
    expect(next("2026-03-01", "2026-11-20T08:00:00+01:00")).toBe("2027-03-02T00:00:00+01:00");
    expect(next("2026-07-01", "2026-11-20T08:00:00+01:00")).toBe("2027-07-02T00:00:00+02:00");
    expect(next("2024-02-29", "2024-11-20T08:00:00+01:00")).toBe("2025-03-01T00:00:00+01:00");
  });

  it("looks again when the day of a review has come that was to come", () => {
    expect(next("2026-12-01", "2026-11-20T08:00:00+01:00")).toBe("2026-12-01T00:00:00+01:00");
  });

  it("need not look again once the year is over", () => {
    expect(next("2024-03-01", "2026-11-20T08:00:00+01:00")).toBeUndefined();
  });
});
