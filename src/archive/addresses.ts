// Every address of the site without path prefix, in one place: the contract with readers, feeds and search engines.
import type { Organisation, Topic } from "../content/vocabularies.ts";
import type { Land, Locality } from "../regions/region.ts";

export const homeAddress = "/";
export const archiveAddress = "/archiv/";
export const landsAddress = "/land/";
export const localitiesAddress = "/ort/";
export const topicsAddress = "/thema/";
export const organisationsAddress = "/organisation/";
export const nationwideAddress = "/bundesweit/";
export const correctionsAddress = "/korrekturen/";
export const eventsAddress = "/termine/";
export const statisticsAddress = "/statistik/";
export const statisticsFiles = ["jahre", "monate", "laender", "themen", "orte", "folgeberichte"] as const;
export type StatisticsFile = (typeof statisticsFiles)[number];
export const searchAddress = "/suche/";
export const subscribeAddress = "/abonnieren/";
/** All feeds in one file, for programs. */
export const opmlAddress = `${subscribeAddress}feeds.opml`;
export const weeksAddress = "/woche/";
export const aboutAddress = "/ueber/";
export const licencesAddress = "/ueber/lizenzen.txt";
export const accessibilityAddress = "/barrierefreiheit/";
export const dataAddress = "/daten/";
export const manifestAddress = "/daten/manifest.json";
/** Which reports have been withdrawn, for machines. */
export const withdrawnAddress = "/daten/zurueckgezogen.json";
export const catalogueAddresses = { jsonLd: "/daten/katalog.jsonld", turtle: "/daten/katalog.ttl" } as const;

/** Whom to tell of security holes; https://www.rfc-editor.org/rfc/rfc9116. */
export const securityTextAddress = "/.well-known/security.txt";

/** Numbers as CSV: "monate" gives "/statistik/monate.csv". */
export const statisticsFileAddress = (name: StatisticsFile): string => `${statisticsAddress}${name}.csv`;

/** The Atom feed of a list: "/land/sachsen/" gives "/land/sachsen/feed.xml". */
export const atomFeedAddress = (list: string): string => `${list}feed.xml`;
/** The JSON Feed of a list: "/" gives "/feed.json". */
export const jsonFeedAddress = (list: string): string => `${list}feed.json`;
/** "/2025/" */
export const yearAddress = (year: string): string => `/${year}/`;
/** Given "2025-05", returns "/2025/05/". */
export const monthAddress = (month: string): string => `/${month.replace("-", "/")}/`;
/** Given "2025-W19", returns "/woche/2025-W19/". */
export const weekAddress = (week: string): string => `${weeksAddress}${week}/`;
/** The same week as a template for newsletters. */
export const weekMailAddress = (week: string): string => `${weekAddress(week)}mail.html`;
/** The same week as plain text for newsletters. */
export const weekTextAddress = (week: string): string => `${weekAddress(week)}mail.txt`;
/** The calendar of a page: "/land/sachsen/" gives "/land/sachsen/termine.ics". */
export const calendarAddress = (page: string): string => `${page}termine.ics`;
export const landAddress = ({ slug }: Pick<Land, "slug">): string => `/land/${slug}/`;
/** The part of the page of all places that holds those of a Land: "/ort/#sachsen". */
export const localitiesOfLandAddress = ({ slug }: Land): string => `${localitiesAddress}#${slug}`;
export const localityAddress = ({ slug }: Locality): string => `/ort/${slug}/`;
export const topicAddress = ({ key }: Topic): string => `/thema/${key}/`;
export const organisationAddress = ({ key }: Organisation): string => `/organisation/${key}/`;
export const landTopicAddress = (land: Land, topic: Topic): string => `${landAddress(land)}thema/${topic.key}/`;
/** One year of a list: "/land/sachsen/" and "2025" give "/land/sachsen/2025/". */
export const yearOfListAddress = (list: string, year: string): string => `${list}${year}/`;
/** The document for machines that lies beside a page: "/land/sachsen/" gives "/land/sachsen/index.json". */
export const jsonAddress = (page: string): string => `${page}index.json`;
/** All reports of a year as one file: "/daten/2025.ndjson". */
export const yearExportAddress = (year: string, format: string): string => `${dataAddress}${year}.${format}`;
