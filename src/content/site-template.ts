/** Numbers that nobody has: Bundesnetzagentur, Mitteilung 148/2021, Rufnummern für Medienproduktionen. */
const fictionalNumbers = [
  /^\+4930 ?23125\d{3}$/,
  /^\+4969 ?90009\d{3}$/,
  /^\+4940 ?66969\d{3}$/,
  /^\+49221 ?4710\d{3}$/,
  /^\+4989 ?99998\d{3}$/,
  /^\+4917139200\d{2}$/,
  /^\+4917604069\d{3}$/,
];

/** Hosts that nobody can have: https://www.rfc-editor.org/rfc/rfc2606 and the same under .de. */
const reservedHost = /(^|[/@.])(example\.(com|org|net|de)|[a-z\d-]+\.(example|test|invalid))(?=$|[/:?#\s])/i;

/**
 * Names of places, streets, people and bodies that there are not. Texts may speak of Mustererkennung or a Mustersatzung, there
 * is a Musterschule, and there are people whose name is Muster.
 */
const musterWord =
  /\bMuster(stadt|gemeinde|dorf|hausen|kreis|land|staat|weg|str|allee|platz|gasse|mann|frau|behörde|amt|firma|verein|körperschaft|-?Rechenzentrum)/iu;
const musterPerson = /^(Alex|Kim|Robin|Max|Maxi|Maria|Erika|Erik) Muster$/;

/** Stands in the template for days that nobody has named yet. No other site is that old. */
const templateDay = "2026-11-02";

/** Says whether a text is one of those that a template holds until somebody writes what is true: "Musterweg 1". */
export function isTemplateText(text: string): boolean {
  const number = text.replaceAll(/[\s/()-]/g, "");
  return (
    musterWord.test(text) ||
    musterPerson.test(text) ||
    reservedHost.test(text) ||
    text === "12345" || // no post office has it
    text === templateDay ||
    /^DE(0{9}|123456789)(-\d{5})?$/.test(text) ||
    fictionalNumbers.some((pattern) => pattern.test(number))
  );
}

const missing = "Angabe fehlt";
const address = { name: missing, street: missing, postcode: "00000", city: missing };
const email = "angabe-fehlt@example.org";
const url = "https://angabe-fehlt.example.org";

/**
 * What stands in legal texts for what the law demands and nobody has said yet: enough to build a site, which says that its
 * texts are not to be relied on as long as it is not in production. Where something has to be assumed, it is the gravest.
 */
export const stopgaps = {
  publisher: {
    ...address,
    email,
    phone: "+49 30 23125 000",
    editor: address,
    land: "Berlin",
  },
  privacy: {
    legalBasis: "oeffentliche-aufgabe",
    supervisoryAuthority: { name: missing, url },
    logRetentionDays: "unbekannt", // any number would be more than anybody has said
  },
  accessibility: {
    status: "nicht",
    knownLimitations: [{ what: missing, ground: "nicht-vereinbar", why: missing }],
    createdOn: "2000-01-01",
    reviewedOn: "2000-01-01",
    method: "selbstbewertung",
    feedbackEmail: email,
  },
} as const;

/** The same for what has to be said only of bodies, which cannot speak for themselves. */
export const bodyStopgaps = { representative: missing } as const;

/** The same for what has to be said only by public bodies. */
export const publicStopgaps = { enforcementBody: { name: missing, url, email } } as const;

/** The same for what has to be said only where others run servers. */
export const hostStopgaps = { hostName: missing, thirdCountryTransfer: `${missing}.` } as const;
