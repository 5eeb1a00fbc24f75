import { describe, expect, it } from "vitest";
import { nextOperatorWarning } from "../../src/checks/operator-warnings.ts";
import { securityExpiry } from "../../src/checks/security-expiry.ts";
import { reference } from "../builders/reference.ts";

const accessibility = { ...reference.site.accessibility, createdOn: "2020-01-01", reviewedOn: "2020-01-01" };
const security = { contact: "sicherheit@rathaus.de", expires: "2027-03-31" };
const site = { ...reference.site, accessibility, security };
const next = (now: string): string | undefined => nextOperatorWarning(site, now);

const saidAt = (now: string): readonly string[] =>
  securityExpiry({ ...reference, site }, { news: "news", data: "_data", now }).map(({ code }) => code);

describe("the day on which a contact for security holes expires", () => {
  it.each([
    ["2026-03-30T23:59:59+02:00", ["security-far-ahead"]],
    ["2026-03-31T00:00:00+02:00", []],
    ["2027-02-28T23:59:59+01:00", []],
    ["2027-03-01T00:00:00+01:00", ["security-expiring"]],
  ])("is neither more than a year away nor near: %s", (now, codes) => {
    expect(saidAt(now)).toEqual(codes);
  });
});

describe("a build that has nothing to do", () => {
  it("looks again when a contact for security holes that was to hold for too long does so no more", () => {
    expect(next("2026-03-30T08:00:00+02:00")).toBe("2026-03-31T00:00:00+02:00");
  });

  it("looks again 30 days before the contact for security holes expires, and when it has, in Berlin", () => {
    expect(next("2026-11-20T08:00:00+01:00")).toBe("2027-03-01T00:00:00+01:00");
    expect(next("2027-03-01T00:00:00+01:00")).toBe("2027-04-01T00:00:00+02:00");
    expect(next("2027-04-01T00:00:00+02:00")).toBeUndefined();
    expect(nextOperatorWarning({ ...site, security: undefined }, "2026-11-20T08:00:00+01:00")).toBeUndefined();
  });
});
