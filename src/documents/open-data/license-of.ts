import { dataLicense } from "../../content/data-licenses.ts";
import type { SiteConfig } from "../../content/site-config.ts";
import type { EntryRecord } from "./entry-record.ts";

/** Under which licence the data of a site may be used, and how the source is then named: the publisher, unless `site.yaml` says more. */
export function licenseOf({ openData, publisher }: SiteConfig): EntryRecord["license"] {
  const { uri, name } = dataLicense(openData?.license);
  return { uri, name, attribution: openData?.attribution ?? publisher.name };
}
