import { describe, expect, it } from "vitest";
import { securityConfig } from "../../../src/content/hosting-config.ts";
import securityText from "../../../src/documents/hosting/security-text.11ty.ts";
import { pagesOf, renderAt, siteOf } from "../../builders/site.ts";

const address = "/.well-known/security.txt";

function textOf(security: unknown, url = "https://www.example.org/archiv-x/"): Promise<string> {
  const site = siteOf([], url);
  return renderAt(
    securityText,
    { ...site, config: { ...site.config, security: securityConfig.parse(security) } },
    address,
  );
}

describe("security.txt", () => {
  it("says whom to tell, and until when that holds", async () => {
    expect(await textOf({ contact: "sicherheit@example.org", expires: "2027-10-31" })).toBe(
      "Contact: mailto:sicherheit@example.org\n" +
        "Expires: 2027-10-31T23:59:59Z\n" +
        "Preferred-Languages: de, en\n" +
        "Canonical: https://www.example.org/.well-known/security.txt\n",
    );
  });

  it("names the rules and the key where there are any", async () => {
    const [contact, policy, encryption] = ["melden/", "regeln/", "pgp.asc"].map(
      (path) => `https://example.org/${path}`,
    );
    expect(await textOf({ contact, expires: "2027-10-31", policy, encryption })).toMatch(
      /^Contact: https:\/\/example.org\/melden\/\nExpires: .*\nEncryption: https:.*pgp.asc\nPolicy: https:.*regeln\//,
    );
  });

  it("does not say where it lies if that can be changed on the way", async () => {
    const text = await textOf({ contact: "sicherheit@example.org", expires: "2027-10-31" }, "http://www.example.org/");
    expect(text).not.toContain("Canonical");
    expect(text).not.toContain("http:");
  });

  it("is not there where nobody is named, or nobody can be told any more", () => {
    const addressesAt = (now: string, security?: unknown) => {
      const site = siteOf([], undefined, now);
      const config = { ...site.config, ...(security !== undefined && { security: securityConfig.parse(security) }) };
      return pagesOf(securityText, { ...site, config }).map(({ url }) => url);
    };
    const security = { contact: "sicherheit@example.org", expires: "2027-10-31" };
    expect(addressesAt("2027-10-31T23:59:59+01:00")).toEqual([]);
    expect(addressesAt("2027-10-31T23:59:59+01:00", security)).toEqual([address]);
    expect(addressesAt("2027-11-01T00:00:00+01:00", security)).toEqual([]);
  });

  it.each([
    { contact: "http://example.org/", expires: "2027-10-31" },
    { contact: "a@example.org\nExpires: 2099-01-01", expires: "2027-10-31" },
    { contact: "a@example.org" },
    { contact: "a@example.org", expires: "2027-02-31" },
  ])("needs a contact of one line and a day: %j", (security) => {
    expect(securityConfig.safeParse(security).success).toBe(false);
  });
});
