import { catalogueAddresses, manifestAddress, yearExportAddress } from "../archive/addresses.ts";
import type { Site } from "../archive/site.ts";
import { exportFormats } from "./open-data/export-formats.ts";
import { schemaAddress, schemaNames } from "./open-data/schema-addresses.ts";
import { publicAddresses } from "./public-addresses.ts";

/** What has an address but is no page: an editor may link to it, search engines do not list it. */
const files = ["/404.html", "/favicon.svg", "/feed.xml", "/robots.txt", "/sitemap.xml"] as const;

const dataFiles = [manifestAddress, ...Object.values(catalogueAddresses), ...schemaNames.map(schemaAddress)];

/** Every address to which a report may link: pages, notices, earlier addresses and documents, without path prefix. */
export function siteAddresses(site: Pick<Site, "archive">): ReadonlySet<string> {
  const { entries, withdrawn, years } = site.archive;
  return new Set([
    ...files,
    ...publicAddresses(site).map(({ address }) => address),
    ...dataFiles,
    ...years.flatMap(({ subject }) => exportFormats.map((format) => yearExportAddress(subject, format))),
    ...withdrawn.map(({ address }) => address),
    ...[...entries, ...withdrawn].flatMap(({ aliases }) => aliases),
  ]);
}
