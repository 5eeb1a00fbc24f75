import {
  accessibilityAddress,
  atomFeedAddress,
  calendarAddress,
  catalogueAddresses,
  correctionsAddress,
  eventsAddress,
  homeAddress,
  jsonAddress,
  jsonFeedAddress,
  landAddress,
  licencesAddress,
  manifestAddress,
  opmlAddress,
  statisticsFileAddress,
  statisticsFiles,
  weeksAddress,
  withdrawnAddress,
  yearExportAddress,
} from "../archive/addresses.ts";
import { exportFormatNames } from "../archive/export-formats.ts";
import { listsOf } from "../archive/lists.ts";
import type { Site } from "../archive/site.ts";

import { schemaAddress, schemaNames } from "./open-data/schema-addresses.ts";
import { publicAddresses } from "./search-engines/public-addresses.ts";

/** What has an address but is no page: an editor may link to it, search engines do not list it. */
const files = [
  "/404.html",
  "/favicon.svg",
  "/opensearch.xml",
  opmlAddress,
  "/robots.txt",
  "/sitemap.xml",
  ...[accessibilityAddress, eventsAddress, correctionsAddress].map(jsonAddress),
  licencesAddress,
] as const;

const dataFiles = [
  manifestAddress,
  withdrawnAddress,
  ...Object.values(catalogueAddresses),
  ...schemaNames.map(schemaAddress),
];

/** Every address to which a report may link: pages, notices, earlier addresses and documents, without path prefix. */
export function siteAddresses(site: Pick<Site, "archive">): ReadonlySet<string> {
  const { entries, withdrawn, lands, years } = site.archive;
  const withCalendar = [
    homeAddress,
    ...lands.map(({ subject }) => landAddress(subject)),
    ...entries.filter(({ events }) => events.length > 0).map(({ address }) => address),
  ];
  return new Set([
    ...files,
    ...statisticsFiles.map(statisticsFileAddress),
    ...[...listsOf(site.archive).map(({ address }) => address), weeksAddress].flatMap((address) => [
      atomFeedAddress(address),
      jsonFeedAddress(address),
    ]),
    ...publicAddresses(site).map(({ address }) => address),
    ...withCalendar.map(calendarAddress),
    ...dataFiles,
    ...years.flatMap(({ subject }) => exportFormatNames.map((format) => yearExportAddress(subject, format))),
    ...withdrawn.map(({ address }) => address),
    ...[...entries, ...withdrawn].flatMap(({ aliases }) => aliases),
  ]);
}
