import { z } from "zod";
import { budgetsConfig } from "./budgets-config.ts";
import { editingFormConfig } from "./editing-form-config.ts";
import { hostingConfig, securityConfig } from "./hosting-config.ts";
import { openDataConfig } from "./open-data-config.ts";
import { day, rule, secureAddress, text } from "./schema-parts.ts";

function textLike(pattern: RegExp, message: string) {
  return z.string().refine((value) => pattern.test(value), rule("value-type", message));
}

const webAddress = z.url({ protocol: /^https?$/ });
const email = textLike(z.regexes.email, "Das ist keine E-Mail-Adresse.");
const phone = textLike(/^\+[1-9][\d ]+$/, "Schreiben Sie die Telefonnummer in der Form „+49 351 1234567“.");
const postcode = textLike(/^\d{5}$/, "Eine Postleitzahl hat fünf Ziffern.");
const vatId = textLike(/^DE\d{9}$/, "Eine Umsatzsteuer-Identifikationsnummer besteht aus „DE“ und neun Ziffern.");
const businessId = textLike(
  /^DE\d{9}-\d{5}$/,
  "Eine Wirtschafts-Identifikationsnummer besteht aus „DE“, neun Ziffern, Bindestrich und fünf Ziffern.",
);
const hostName = textLike(
  /^[a-z\d-]+(\.[a-z\d-]+)+$/,
  "Schreiben Sie nur den Namen des Hosts, in Kleinbuchstaben: „www.example.de“.",
);
const wholeDays = z
  .number()
  .refine((days) => Number.isInteger(days) && days >= 0, rule("value-type", "Schreiben Sie eine ganze Zahl ab 0."));
const positive = z
  .number()
  .refine((count) => Number.isInteger(count) && count >= 1, rule("value-type", "Schreiben Sie eine ganze Zahl ab 1."));

/** A mapping whose unknown keys are errors. */
function record<const Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape).readonly();
}

/** A text, or a word that says as much as leaving it out, for those who have to say something. */
function unless(nothing: RegExp) {
  return text.transform((value) => (nothing.test(value) ? undefined : value));
}

function listOf<Item extends z.ZodType>(item: Item) {
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

const postalAddress = { name: text, street: text, postcode, city: text };

const publisherOf = (landNames: readonly string[]) =>
  record({
    ...postalAddress,
    legalForm: text.optional(),
    email,
    phone,
    representative: text,
    editor: record(postalAddress),
    land: landNames.length > 0 ? z.enum(landNames) : text,
    register: text.optional(),
    vatId: vatId.optional(),
    businessId: businessId.optional(),
    supervisoryAuthority: text.optional(),
  });

const privacy = record({
  legalBasis: z.enum(["oeffentliche-aufgabe", "berechtigtes-interesse"]),
  dataProtectionOfficer: record({ name: text, email }).optional(),
  supervisoryAuthority: record({ name: text, url: webAddress }),
  hostName: unless(/^selbst\.?$/i).optional(),
  logRetentionDays: wholeDays,
  thirdCountryTransfer: unless(/^(keine|nein)\.?$/i).optional(),
});

const limitation = record({
  what: text,
  requirement: text.optional(),
  ground: z.enum(["nicht-vereinbar", "unverhaeltnismaessige-belastung", "nicht-erfasst"]).default("nicht-vereinbar"),
  why: text,
  alternative: text.optional(),
});

const accessibility = z
  .strictObject({
    status: z.enum(["vollstaendig", "teilweise", "nicht"]),
    knownLimitations: z.array(limitation).readonly(),
    createdOn: day,
    reviewedOn: day,
    method: z.enum(["selbstbewertung", "pruefstelle"]),
    feedbackEmail: email,
    answerWithin: text.optional(),
    law: text.optional(),
    enforcementBody: record({ name: text, url: webAddress, email }),
  })
  .refine(({ status, knownLimitations }) => status === "vollstaendig" || knownLimitations.length > 0, {
    path: ["knownLimitations"],
    ...rule(
      "value-empty",
      "Die Website ist nach „status“ nicht vollständig barrierefrei, und unter „knownLimitations“ steht nichts.",
      "Nennen Sie die Inhalte, die nicht barrierefrei sind, oder ändern Sie „status“.",
    ),
  })
  .refine(({ createdOn, reviewedOn }) => reviewedOn >= createdOn, {
    path: ["reviewedOn"],
    ...rule(
      "date-order",
      "Die letzte Überprüfung liegt vor der Erstellung der Erklärung.",
      "Berichtigen Sie „createdOn“ oder „reviewedOn“.",
    ),
  })
  .readonly();

/** The shape of `_data/site.yaml`, given the names of the Länder; what each key does stands there. */
export const siteConfigSchema = (landNames: readonly string[]) =>
  z.strictObject({
    name: text,
    tagline: text,
    description: text,
    url: webAddress
      .refine(isOriginWithPath, rule("url-invalid", "Die Adresse der Website enthält weder „?“ noch „#“."))
      .refine(
        hasPlainPath,
        rule(
          "url-invalid",
          "Der Pfad der Website besteht aus Buchstaben ohne Umlaute, Ziffern und Bindestrichen.",
          "Schreiben Sie zum Beispiel https://www.example.de/archiv-x/",
        ),
      ),
    firstHost: hostName.optional(),
    firstHostSince: day.optional(),
    official: z.boolean(),
    production: z.boolean(),
    publisher: publisherOf(landNames),
    privacy,
    accessibility,
    search: record({ closedTextFiles: positive.optional() }).optional(),
    checks: record({
      ledger: z.boolean().optional(),
      longSentences: positive.optional(),
      publicRepository: z.boolean().optional(),
    }).optional(),
    offline: z.boolean().optional(),
    budgets: budgetsConfig.optional(),
    redaktion: editingFormConfig.optional(),
    openData: openDataConfig.optional(),
    hosting: hostingConfig.optional(),
    precompress: z.boolean().optional(),
    security: securityConfig.optional(),
    sourceCode: secureAddress.optional(),
    easyLanguage: listOf(record({ title: text, paragraphs: listOf(text) })),
    about: listOf(text),
  });

/** What an operator says about the site and its publisher: `_data/site.yaml`, validated. */
export type SiteConfig = Readonly<z.infer<ReturnType<typeof siteConfigSchema>>>;
