import { z } from "zod";
import { day, line, webAddress } from "./record-parts.ts";

const limitation = z
  .strictObject({
    what: line.meta({ description: "Was nicht barrierefrei ist." }),
    requirement: line.optional().meta({
      description: "Anforderung, die nicht erfüllt ist, zum Beispiel „EN 301 549, 9.1.2.2“.",
    }),
    ground: z.enum(["nonCompliance", "disproportionateBurden", "outOfScope"]).meta({
      description:
        "Einordnung nach der Mustererklärung: nonCompliance (noch nicht vereinbar), disproportionateBurden (unverhältnismäßige Belastung) oder outOfScope (fällt nicht unter die Vorschriften).",
    }),
    reason: line.meta({ description: "Begründung." }),
    alternative: line.optional().meta({ description: "Barrierefreie Alternative." }),
  })
  .readonly();

/**
 * The Erklärung zur Barrierefreiheit for machines, with every part of the EU's model statement. There is no standard for
 * this: the directive asks for a machine-readable format where possible and names none, see
 * https://eur-lex.europa.eu/eli/dec_impl/2018/1523/oj
 */
export const statementRecordSchema = z
  .strictObject({
    $schema: webAddress.meta({ description: "Adresse des JSON-Schemas, das dieses Dokument beschreibt." }),
    url: webAddress.meta({ description: "Adresse der Erklärung." }),
    template: z.boolean().meta({ description: "Ob die Angaben noch Muster sind und nicht gelten." }),
    website: z
      .strictObject({
        name: line.meta({ description: "Name der Website." }),
        url: webAddress.meta({ description: "Adresse der Website." }),
      })
      .readonly()
      .meta({ description: "Wofür die Erklärung gilt." }),
    publisher: z
      .strictObject({
        name: line.meta({ description: "Name." }),
        land: line.meta({ description: "Land, dessen Recht gilt." }),
      })
      .readonly()
      .meta({ description: "Wer die Website anbietet." }),
    requirements: z.array(line).readonly().meta({ description: "Woran die Website gemessen wird." }),
    status: z.enum(["full", "partial", "none"]).meta({
      description: "Vereinbar mit den Anforderungen: full (vollständig), partial (teilweise) oder none (nicht).",
    }),
    nonAccessibleContent: z.array(limitation).readonly().meta({ description: "Nicht barrierefreie Inhalte." }),
    createdOn: day.meta({ description: "Tag der Erstellung." }),
    reviewedOn: day.meta({ description: "Tag der letzten Überprüfung." }),
    method: z
      .enum(["selfAssessment", "externalAssessment"])
      .meta({ description: "Bewertet durch den Anbieter (selfAssessment) oder eine Prüfstelle (externalAssessment)." }),
    feedback: z
      .strictObject({
        email: line.meta({ description: "E-Mail." }),
        phone: line.meta({ description: "Telefon." }),
        answerWithin: line.optional().meta({ description: "Wann spätestens eine Antwort kommt." }),
      })
      .readonly()
      .meta({ description: "Kontakt, um Barrieren zu melden." }),
    enforcement: z
      .strictObject({
        name: line.meta({ description: "Name." }),
        url: webAddress.meta({ description: "Adresse." }),
        email: line.meta({ description: "E-Mail." }),
      })
      .readonly()
      .optional()
      .meta({ description: "Stelle für das Durchsetzungs- oder Schlichtungsverfahren, wenn ein Gesetz es vorsieht." }),
  })
  .readonly();

/** See `statementRecordSchema`. */
export type StatementRecord = z.infer<typeof statementRecordSchema>;
