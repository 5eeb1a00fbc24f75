import { describe, expect, it } from "vitest";
import { siteConfigSchema } from "../../src/content/site-config.ts";
import { reference } from "../builders/reference.ts";

const schema = siteConfigSchema([]);
const messagesOf = (firstHost: string | undefined): readonly string[] =>
  schema.safeParse({ ...reference.site, firstHost }).error?.issues.map(({ message }) => message) ?? [];

describe("the first host of a site", () => {
  it("may be left out, and is the name of a host otherwise", () => {
    expect(messagesOf(undefined)).toEqual([]);
    expect(messagesOf("nachrichten.example.de")).toEqual([]);
    expect(messagesOf("xn--mnchen-3ya.de")).toEqual([]);
  });

  it.each([
    "https://www.example.de",
    "www.example.de/archiv",
    "WWW.example.de",
    "www.münchen.de",
    "www.example.de:8080",
  ])("is no address and nothing else that identifiers may not hold: %s", (firstHost) => {
    expect(messagesOf(firstHost)).toEqual([expect.stringContaining("Namen des Hosts")]);
  });
});
