import type { SiteFrame } from "../../content/site-frame.ts";

/** What the archive is called where it is described as a data set. */
export const datasetTitle = ({ name }: SiteFrame): string => `${name}: alle Berichte`;

/** What the reports of a year are called as a data set of their own. */
export const yearTitle = ({ name }: SiteFrame, year: string): string => `${name}: Berichte aus dem Jahr ${year}`;

/** What that one holds. */
export const yearDescription = ({ description }: SiteFrame, year: string): string =>
  `${description} Alle Berichte aus dem Jahr ${year} als NDJSON und als CSV, mit amtlichen Schlüsseln der Orte und Länder.`;

/** What the data set holds, and in which form. */
export const datasetDescription = ({ description }: SiteFrame): string =>
  `${description} Je Jahr eine Datei als NDJSON und als CSV, mit amtlichen Schlüsseln der Orte und Länder.`;
