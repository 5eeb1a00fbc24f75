import { z } from "zod";
import { budgetsConfig } from "./budgets-config.ts";
import { editingFormConfig } from "./editing-form-config.ts";
import { hostingConfig, securityConfig } from "./hosting-config.ts";
import { openDataConfig } from "./open-data-config.ts";
import { day, rule, secureAddress, text, webAddress } from "./schema-parts.ts";
import {
  businessId,
  email,
  hostName,
  knownDays,
  listOf,
  phone,
  positive,
  postcode,
  record,
  siteAddress,
  unless,
  vatId,
} from "./site-values.ts";

const postalAddress = { name: text, street: text, postcode, city: text };

const publisherOf = (landNames: readonly string[]) =>
  record({
    ...postalAddress,
    legalForm: text.optional(),
    email,
    phone,
    representative: text.optional(),
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
  hostRole: z.enum(["auftragsverarbeitung", "eigene-verantwortung"]).default("auftragsverarbeitung"),
  logRetentionDays: knownDays,
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
    enforcementBody: record({ name: text, url: webAddress, email }).optional(),
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
    url: siteAddress,
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
    strictTransportSecurity: z.boolean().optional(),
    security: securityConfig.optional(),
    sourceCode: secureAddress.optional(),
    easyLanguage: listOf(record({ title: text, paragraphs: listOf(text) })),
    about: listOf(text),
  });

/** What an operator says about the site and its publisher: `_data/site.yaml`, validated. */
export type SiteConfig = Readonly<z.infer<ReturnType<typeof siteConfigSchema>>>;
