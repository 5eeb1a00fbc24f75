// Values of controlled vocabularies in which DCAT-AP.de speaks.
import type { Value } from "./rdf.ts";

/** A value of an authority table of the EU: https://op.europa.eu/en/web/eu-vocabularies/authority-tables */
export function authority(table: string, value: string): string {
  return `http://publications.europa.eu/resource/authority/${table}/${value}`;
}

export const language: Value = { iri: authority("language", "DEU") };
export const availability: Value = { iri: authority("planned-availability", "AVAILABLE") };

/** A year may still get reports, but its file is meant to be used. */
export const status: Value = { iri: authority("distribution-status", "COMPLETED") };

/** An ISO instant. */
export function dateTime(instant: string): Value {
  return { text: instant, type: "xsd:dateTime" };
}
