import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFileName } from "../../src/content/file-name.ts";
import { proposedSlug } from "../../src/content/proposed-slug.ts";
import type { Region } from "../../src/regions/region.ts";
import { resolveRegion } from "../../src/regions/resolve.ts";
import { gazetteer } from "../builders/reference.ts";

function regionOf(name: string): Region {
  const resolution = resolveRegion(name, gazetteer);
  if (resolution.outcome !== "found") throw new Error(`${name} is ${resolution.outcome}`);
  return resolution.region;
}

describe("the proposed short name", () => {
  it.each([
    ["Tübingen", "Bürgerbüro öffnet samstags", "tuebingen-buergerbuero-oeffnet-samstags"],
    ["Verbandsgemeinde Diez", "Straßen & Plätze", "diez-strassen-plaetze"],
    ["Kreis Stormarn", "IT wieder da", "stormarn-it-wieder-da"],
    ["Rems-Murr-Kreis", "Übung", "rems-murr-kreis-uebung"],
    ["SN", "Digital 2030", "sachsen-digital-2030"],
    ["bundesweit", "Digitalpakt 2.0", "digitalpakt-2-0"],
    ["Dresden", "Dresden führt Karte ein", "dresden-fuehrt-karte-ein"],
    ["Dresden", "„?!“", "dresden"],
    ["bundesweit", "„?!“", "bericht"],
  ])("of a report from %s with the headline %s is %s, %s", (region, title, slug) => {
    expect(proposedSlug(title, regionOf(region))).toBe(slug);
  });

  it("is cut between words when it is long", () => {
    expect(
      proposedSlug("Stadt und Landkreis eröffnen gemeinsam ein neues Rechenzentrum", regionOf("Halle (Saale)")),
    ).toBe("halle-saale-stadt-und-landkreis-eroeffnen-gemeinsam-ein");
    expect(proposedSlug("a".repeat(100), undefined)).toBe("a".repeat(60));
  });

  it("always gives a file name", () => {
    const names = fc.constantFrom("Tübingen", "bundesweit", "SN", "Kreis Stormarn");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), names, (title, region) => {
        const path = `2026/2026-02-03-${proposedSlug(title, regionOf(region))}.md`;
        expect(parseFileName(path, path)).toHaveProperty("address");
      }),
    );
  });
});
