import type { Site } from "../archive/site.ts";

type Identified = Pick<Site, "config" | "frame">;

/** The host that stands in identifiers: the first one of the site, which stays in them when the site moves. */
export function identifierHost({ config, frame }: Identified): string {
  return config.firstHost ?? new URL(frame.origin).hostname;
}

/**
 * An identifier that stays the same whatever becomes of an address, RFC 4151: a host, a day on which it was the
 * publisher's, and what is identified.
 * @param what a first address, without path prefix: "/2025/05/dresden-bezahlkarte/"
 */
export function tagUri(site: Identified, what: string): string {
  return `tag:${identifierHost(site)},${site.config.firstHostSince ?? "2026"}:${what}`;
}
