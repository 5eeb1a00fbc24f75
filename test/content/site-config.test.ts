import { describe, expect, it } from "vitest";
import { siteConfigSchema } from "../../src/content/site-config.ts";
import { reference } from "../builders/reference.ts";

const schema = siteConfigSchema([]);
const privacyOf = (more: object) =>
  schema.parse({ ...reference.site, privacy: { ...reference.site.privacy, ...more } }).privacy;
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
    expect(messagesOf(firstHost)).toEqual(["Das ist nicht der Name eines Hosts."]);
  });
});

describe("what the Datenschutzerklärung is told of the server", () => {
  it.each(["selbst", "Selbst."])("is that the publisher runs it: %s", (hostName) => {
    expect(privacyOf({ hostName }).hostName).toBeUndefined();
  });

  it.each(["keine", "Keine.", "nein"])("is that no data leave Europe: %s", (thirdCountryTransfer) => {
    expect(privacyOf({ thirdCountryTransfer }).thirdCountryTransfer).toBeUndefined();
  });

  it("is what stands there otherwise", () => {
    const said = { hostName: "Selbsthilfe e. V.", thirdCountryTransfer: "Keineswegs ohne Rechtsgrundlage." };
    expect(privacyOf(said)).toMatchObject(said);
  });
});

describe("a web address", () => {
  it("loses the capitals of its scheme and host, which phones make and the schemas of data do not expect", () => {
    const { accessibility, sourceCode } = schema.parse({
      ...reference.site,
      sourceCode: "HTTPS://GitLab.example.org/Gruppe/Projekt",
      accessibility: {
        ...reference.site.accessibility,
        enforcementBody: { ...reference.site.accessibility.enforcementBody, url: "Https://Www.example.org/Stelle?A#B" },
      },
    });
    expect(accessibility.enforcementBody?.url).toBe("https://www.example.org/Stelle?A#B");
    expect(sourceCode).toBe("https://gitlab.example.org/Gruppe/Projekt");
  });
});

describe("the address of the source code", () => {
  it("is one with https", () => {
    const isRight = (sourceCode: string): boolean => schema.safeParse({ ...reference.site, sourceCode }).success;
    expect(isRight("https://gitlab.opencode.de/gruppe/projekt")).toBe(true);
    expect(isRight("http://gitlab.opencode.de/gruppe/projekt")).toBe(false);
    expect(isRight("git@gitlab.opencode.de:gruppe/projekt.git")).toBe(false);
  });
});
