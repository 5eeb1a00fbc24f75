import type { SiteFrame } from "../../content/site-frame.ts";

/** What the archive is called where it is described as a data set. */
export const datasetTitle = ({ name }: SiteFrame): string => `${name}: alle Berichte`;

/** What the data set holds, and in which form. */
export const datasetDescription = ({ description }: SiteFrame): string =>
  `${description} Je Jahr eine Datei als NDJSON und als CSV, mit amtlichen Schlüsseln der Orte und Länder.`;
