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
  monthAddress,
  opmlAddress,
  securityTextAddress,
  statisticsFileAddress,
  statisticsFiles,
  weekAddress,
  weekMailAddress,
  weeksAddress,
  weekTextAddress,
  withdrawnAddress,
  yearExportAddress,
  yearOfListAddress,
} from "../archive/addresses.ts";
import { yearsWithPages } from "../archive/archive.ts";
import { exportFormatNames } from "../archive/export-formats.ts";
import { listsOf } from "../archive/lists.ts";
import type { Site } from "../archive/site.ts";
import { schemaAddress, schemaNames } from "./open-data/schema-addresses.ts";
import { publicAddresses } from "./search-engines/public-addresses.ts";
import { sitemapsOf } from "./search-engines/sitemaps.ts";

/** What has an address but is no page: an editor may link to it, search engines do not list it. */
const files = [
  "/404.html",
  "/favicon.svg",
  "/opensearch.xml",
  opmlAddress,
  "/robots.txt",
  "/sitemap-news.xml",
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
export function siteAddresses(site: Pick<Site, "archive" | "config">): ReadonlySet<string> {
  const { entries, withdrawn, lands, months, weeks, years } = site.archive;
  const lists = listsOf(site.archive);
  const withCalendar = [
    homeAddress,
    ...lands.map(({ subject }) => landAddress(subject)),
    ...entries.filter(({ events }) => events.length > 0).map(({ address }) => address),
  ];
  const withRecord = [
    ...entries.map(({ address }) => address),
    ...lists.flatMap((list) => [
      list.address,
      ...yearsWithPages(list.entries, list.years).map((year) => yearOfListAddress(list.address, year)),
    ]),
    ...months.map(({ subject }) => monthAddress(subject)),
    ...weeks.map(({ subject }) => weekAddress(subject)),
  ];
  return new Set([
    ...files,
    ...statisticsFiles.map(statisticsFileAddress),
    ...[...lists.map(({ address }) => address), weeksAddress].flatMap((address) => [
      atomFeedAddress(address),
      jsonFeedAddress(address),
    ]),
    ...publicAddresses(site).map(({ address }) => address),
    ...withCalendar.map(calendarAddress),
    ...withRecord.map(jsonAddress),
    ...weeks.flatMap(({ subject }) => [weekMailAddress(subject), weekTextAddress(subject)]),
    ...sitemapsOf(site).map(({ address }) => address),
    ...dataFiles,
    ...(site.config.security ? [securityTextAddress] : []),
    ...(site.config.redaktion ? ["/redaktion/"] : []),
    ...years.flatMap(({ subject }) => exportFormatNames.map((format) => yearExportAddress(subject, format))),
    ...withdrawn.map(({ address }) => address),
    ...[...entries, ...withdrawn].flatMap(({ aliases }) => aliases),
  ]);
}
