import { describe, expect, it } from "vitest";
import { dataLicense, licenseUris } from "../../src/content/data-licenses.ts";
import { openDataConfig } from "../../src/content/open-data-config.ts";

const base = "http://dcat-ap.de/def/licenses/";
const isRight = (value: unknown): boolean => openDataConfig.safeParse(value).success;

describe("the key openData of site.yaml", () => {
  it("may name a licence of the list of DCAT-AP.de, and no other", () => {
    for (const license of licenseUris) expect(isRight({ license })).toBe(true);
    expect(isRight({ license: `${base}cc-by/4.1` })).toBe(false);
    expect(isRight({ license: "https://creativecommons.org/licenses/by/4.0/" })).toBe(false);
  });

  it("may leave everything open", () => {
    expect(isRight({})).toBe(true);
    expect(dataLicense(undefined).uri).toBe(`${base}other-closed`);
  });
});

describe("a licence", () => {
  it.each([
    ["cc-by/4.0", true],
    ["cc-by-sa-de/3.0", true],
    ["dl-by-de/2.0", true],
    ["odby", true],
    ["odbl", true],
    ["cc-zero", false],
    ["dl-zero-de/2.0", false],
    ["officialWork", false],
  ])("%s asks for the name of the source: %s", (id, asksForName) => {
    expect(dataLicense(base + id)).toMatchObject({ uri: base + id, asksForName });
  });
});
