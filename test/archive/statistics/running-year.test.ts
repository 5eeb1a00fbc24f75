import { describe, expect, it } from "vitest";
import { runningYear } from "../../../src/archive/statistics/running-year.ts";
import { entryOf } from "../../builders/entry.ts";
import { siteOf } from "../../builders/site.ts";

const { archive } = siteOf([entryOf({ date: "2025-05-09" }), entryOf({ slug: "alt", date: "2023-05-09" })]);

describe("the year of the newest report", () => {
  it("is running until it ends in Berlin, and counted until the day of that report", () => {
    const running = { year: "2025", until: "2025-05-09" };
    expect(runningYear(archive, "2025-05-09T12:00:00+02:00")).toEqual(running);
    expect(runningYear(archive, "2025-12-31T22:59:59Z")).toEqual(running);
    expect(runningYear(archive, "2025-12-31T23:00:00Z")).toBeUndefined();
  });

  it("is none without reports", () => {
    expect(runningYear(siteOf([]).archive, "2025-05-09T12:00:00+02:00")).toBeUndefined();
  });
});
