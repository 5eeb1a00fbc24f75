import type { SiteConfig } from "../../src/content/site-config.ts";

/** Says whether the publisher is a body of the Bund, so that its law applies and not that of a Land. */
export function isFederal({ openData }: SiteConfig): boolean {
  return openData?.publisherType === "NationalAuthority";
}

/** Whose law applies, in the genitive: "des Landes Sachsen", "des Bundes". */
export function ofLand(site: SiteConfig): string {
  if (isFederal(site)) return "des Bundes";
  const { land } = site.publisher;
  return land === "Saarland" ? "des Saarlandes" : `des Landes ${land}`;
}
