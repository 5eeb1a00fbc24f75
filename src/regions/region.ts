/** One of the 16 Länder of the Federal Republic. */
export interface Land {
  readonly kind: "land";
  /** Official two-digit key, the first two digits of every AGS in it: "14". */
  readonly key: string;
  /** Two-letter code: "SN". */
  readonly code: string;
  /** ISO 3166-2 code: "DE-SN". */
  readonly iso: string;
  /** NUTS level 1 code: "DED". */
  readonly nuts: string;
  readonly name: string;
  readonly slug: string;
  /** "in Sachsen", "im Saarland". */
  readonly locative: string;
  /** "aus Sachsen", "aus dem Saarland". */
  readonly origin: string;
  /** Where its tile lies in the tile map, counted from 1. */
  readonly tile: { readonly column: number; readonly row: number };
}

/** A Landkreis, Kreis or comparable body; a kreisfreie Stadt is a place and has no Kreis. */
export interface Kreis {
  readonly kind: "kreis";
  /** Official five-digit key: "07143". */
  readonly key: string;
  readonly name: string;
  readonly slug: string;
  readonly land: Land;
}

/** A municipality, or an association of municipalities (Verbandsgemeinde, Amt). */
export interface Place {
  readonly kind: "place";
  /** Official key: the 8-digit AGS of a municipality, the 9-digit ARS of an association. */
  readonly key: string;
  /** Full name, unambiguous within its Land where the official name is: "Verbandsgemeinde Diez". */
  readonly name: string;
  /** The name as it stands in a Dachzeile: "Diez". */
  readonly shortName: string;
  readonly slug: string;
  readonly kreis: Kreis | undefined;
  readonly land: Land;
  /** Inhabitants as far as known. */
  readonly population: number | undefined;
}

/** Germany as a whole: "bundesweit". */
export interface Nationwide {
  readonly kind: "nationwide";
  readonly name: "Bundesweit";
}

/** Whatever the `region` key of an entry can name. */
export type Region = Land | Kreis | Place | Nationwide;

/** Whatever has a page below `/ort/`. */
export type Locality = Kreis | Place;

export const nationwide: Nationwide = { kind: "nationwide", name: "Bundesweit" };
