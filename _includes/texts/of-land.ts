import type { SiteConfig } from "../../src/content/site-config.ts";

/** Given "Sachsen", returns "des Landes Sachsen". */
export function ofLand(land: SiteConfig["publisher"]["land"]): string {
  return land === "Saarland" ? "des Saarlandes" : `des Landes ${land}`;
}
