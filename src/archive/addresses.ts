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
export const searchAddress = "/suche/";
export const feedAddress = "/feed.xml";
export const dataAddress = "/daten/";
export const manifestAddress = "/daten/manifest.json";
export const catalogueAddresses = { jsonLd: "/daten/katalog.jsonld", turtle: "/daten/katalog.ttl" } as const;

/** "/2025/" */
export const yearAddress = (year: string): string => `/${year}/`;
/** Given "2025-05", returns "/2025/05/". */
export const monthAddress = (month: string): string => `/${month.replace("-", "/")}/`;
export const landAddress = ({ slug }: Land): string => `/land/${slug}/`;
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
