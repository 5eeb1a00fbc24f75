import type { SiteConfig } from "./site-config.ts";

/**
 * Says whether the law on the accessibility of public bodies' websites binds a publisher: all public bodies, and of others
 * those that name it in `site.yaml`.
 */
export function isBoundByAccessibilityLaw({ privacy, accessibility }: SiteConfig): boolean {
  return privacy.legalBasis === "oeffentliche-aufgabe" || accessibility.law !== undefined;
}
