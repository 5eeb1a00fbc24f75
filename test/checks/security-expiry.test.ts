import { describe, expect, it } from "vitest";
import { nextOperatorWarning } from "../../src/checks/operator-warnings.ts";
import { reference } from "../builders/reference.ts";

const accessibility = { ...reference.site.accessibility, createdOn: "2020-01-01", reviewedOn: "2020-01-01" };
const security = { contact: "sicherheit@rathaus.de", expires: "2027-03-31" };
const site = { ...reference.site, accessibility, security };
const next = (now: string): string | undefined => nextOperatorWarning(site, now);

describe("a build that has nothing to do", () => {
  it("looks again 30 days before the contact for security holes expires, and when it has, in Berlin", () => {
    expect(next("2026-11-20T08:00:00+01:00")).toBe("2027-03-01T00:00:00+01:00");
    expect(next("2027-03-01T00:00:00+01:00")).toBe("2027-04-01T00:00:00+02:00");
    expect(next("2027-04-01T00:00:00+02:00")).toBeUndefined();
    expect(nextOperatorWarning({ ...site, security: undefined }, "2026-11-20T08:00:00+01:00")).toBeUndefined();
  });
});
