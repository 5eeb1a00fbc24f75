import type { Archive } from "../../archive/archive.ts";
import type { Site } from "../../archive/site.ts";
import { type PublicAddress, publicAddresses } from "./public-addresses.ts";

/** The pages that one sitemap lists. */
export interface Sitemap {
  /** Without path prefix: "/sitemap-2025.xml". */
  readonly address: string;
  readonly pages: readonly PublicAddress[];
}

const known = new WeakMap<Archive, readonly Sitemap[]>();

/**
 * The reports, months, weeks and year of each year stand in a sitemap of their own, and all lists in another, so that a new
 * report changes small files. They lie at the top: a sitemap speaks only for what lies in its folder and below, see
 * https://www.sitemaps.org/protocol.html
 */
export function sitemapsOf(site: Pick<Site, "archive">): readonly Sitemap[] {
  const sitemaps = known.get(site.archive) ?? sortedOut(site); // two routes ask
  known.set(site.archive, sitemaps);
  return sitemaps;
}

function sortedOut(site: Pick<Site, "archive">): readonly Sitemap[] {
  const byPart = new Map<string, PublicAddress[]>();
  for (const page of publicAddresses(site)) {
    const part = /^\/(?:woche\/)?(\d{4})\b/.exec(page.address)?.[1] ?? "listen";
    const pages = byPart.get(part);
    if (pages) pages.push(page);
    else byPart.set(part, [page]);
  }
  return [...byPart].map(([part, pages]) => ({ address: `/sitemap-${part}.xml`, pages }));
}
