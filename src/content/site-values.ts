// The kinds of values that `_data/site.yaml` holds, with what operators are told of those that are wrong.
import { z } from "zod";
import { rule, text, webAddress } from "./schema-parts.ts";

function textLike(pattern: RegExp, message: string, suggestion: string) {
  return z.string().refine((value) => pattern.test(value), rule("value-type", message, suggestion));
}

export const email = textLike(
  z.regexes.email,
  "Das ist keine E-Mail-Adresse.",
  "Schreiben Sie eine wie redaktion@example.org.",
);
export const phone = textLike(
  /^\+[1-9][\d ]+$/,
  "Diese Telefonnummer kann nicht jedes Telefon wählen.",
  "Schreiben Sie sie mit Ländervorwahl, Ziffern und Leerzeichen: „+49 351 1234567“.",
);
export const postcode = textLike(
  /^\d{5}$/,
  "Das ist keine deutsche Postleitzahl.",
  'Schreiben Sie fünf Ziffern in Anführungszeichen: "01067".',
);
export const vatId = textLike(
  /^DE\d{9}$/,
  "Das ist keine deutsche Umsatzsteuer-Identifikationsnummer.",
  "Schreiben Sie „DE“ und neun Ziffern, ohne Leerzeichen.",
);
export const businessId = textLike(
  /^DE\d{9}-\d{5}$/,
  "Das ist keine Wirtschafts-Identifikationsnummer.",
  "Schreiben Sie „DE“, neun Ziffern, Bindestrich und fünf Ziffern, ohne Leerzeichen.",
);
export const hostName = textLike(
  /^[a-z\d-]+(\.[a-z\d-]+)+$/,
  "Das ist nicht der Name eines Hosts.",
  "Schreiben Sie nur ihn, in Kleinbuchstaben und ohne https://: „www.example.de“.",
);
/** A period that those who know it may not name. */
export const knownDays = z.custom<number | "unbekannt">(
  (days) => days === "unbekannt" || (Number.isInteger(days) && Number(days) >= 0),
  rule(
    "value-type",
    "Das ist weder eine ganze Zahl von Tagen noch „unbekannt“.",
    "Schreiben Sie eine ganze Zahl ab 0, oder „unbekannt“, wenn der Host keine Frist nennt.",
  ),
);
export const positive = z
  .number()
  .refine(
    (count) => Number.isInteger(count) && count >= 1,
    rule("value-type", "Hier geht nur eine ganze Zahl ab 1.", "Schreiben Sie eine, oder löschen Sie die Zeile."),
  );

/** A mapping whose unknown keys are errors. */
export function record<const Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape).readonly();
}

/** A text, or a word that says as much as leaving it out, for those who have to say something. */
export function unless(nothing: RegExp) {
  return text.transform((value) => (nothing.test(value) ? undefined : value));
}

export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).min(1).readonly();
}

/** Servers are told the path in their own languages, in which other signs would mean something. */
function hasPlainPath(address: string): boolean {
  return !URL.canParse(address) || /^[\w\-.~/]*$/.test(new URL(address).pathname);
}

function isOriginWithPath(address: string): boolean {
  if (!URL.canParse(address)) return true; // `webAddress` reports it
  const { search, hash, username } = new URL(address);
  return search === "" && hash === "" && username === "";
}

/** Where a site lies: origin and optional path. */
export const siteAddress = webAddress
  .refine(
    isOriginWithPath,
    rule(
      "url-invalid",
      "Die Adresse der Website enthält „?“, „#“ oder einen Benutzernamen.",
      "Schreiben Sie sie ohne, zum Beispiel https://www.example.de/archiv-x/",
    ),
  )
  .refine(
    hasPlainPath,
    rule(
      "url-invalid",
      "Der Pfad der Website enthält andere Zeichen als Buchstaben ohne Umlaute, Ziffern und Bindestriche.",
      "Schreiben Sie zum Beispiel https://www.example.de/archiv-x/",
    ),
  );
