// Values of controlled vocabularies in which DCAT-AP.de speaks.
import type { Value } from "./rdf.ts";

/** An authority table of the EU: https://op.europa.eu/en/web/eu-vocabularies/authority-tables */
export function authorityTable(table: string): string {
  return `http://publications.europa.eu/resource/authority/${table}`;
}

/** A value of an authority table. */
export function authority(table: string, value: string): string {
  return `${authorityTable(table)}/${value}`;
}

export const language: Value = { iri: authority("language", "DEU") };
export const availability: Value = { iri: authority("planned-availability", "AVAILABLE") };

/** A year may still get reports, but its file is meant to be used. */
export const status: Value = { iri: authority("distribution-status", "COMPLETED") };

/** An ISO instant. */
export function dateTime(instant: string): Value {
  return { text: instant, type: "xsd:dateTime" };
}
