import { atomFeedAddress, jsonFeedAddress, opmlAddress } from "../archive/addresses.ts";
import { listsOf } from "../archive/lists.ts";
import type { Site } from "../archive/site.ts";
import { publicAddresses } from "./public-addresses.ts";

/** What has an address but is no page: an editor may link to it, search engines do not list it. */
const files = ["/404.html", "/favicon.svg", opmlAddress, "/robots.txt", "/sitemap.xml"] as const;

/** Every address to which a report may link: pages, notices, earlier addresses and documents, without path prefix. */
export function siteAddresses(site: Pick<Site, "archive">): ReadonlySet<string> {
  const { entries, withdrawn } = site.archive;
  return new Set([
    ...files,
    ...listsOf(site.archive).flatMap(({ address }) => [atomFeedAddress(address), jsonFeedAddress(address)]),
    ...publicAddresses(site).map(({ address }) => address),
    ...withdrawn.map(({ address }) => address),
    ...[...entries, ...withdrawn].flatMap(({ aliases }) => aliases),
  ]);
}
