import type { EntryRecord } from "./entry-record.ts";

/** A column of the CSV: its name, what stands in it (German) and how it comes from a record. */
export interface CsvColumn {
  readonly name: string;
  readonly description: string;
  readonly value: (record: EntryRecord) => string;
}

/** Stands between the values of a list in one cell. */
const separator = " | ";

/** Several values in one cell; the separator stands between them and nowhere else. */
function joined(values: readonly (string | undefined)[]): string {
  return values.map((value = "") => value.replaceAll("|", "¦")).join(separator);
}

function column(name: string, description: string, value: (record: EntryRecord) => string | undefined): CsvColumn {
  return { name, description, value: (record) => value(record) ?? "" };
}

function list(
  name: string,
  description: string,
  values: (record: EntryRecord) => readonly (string | undefined)[],
): CsvColumn {
  return { name, description: `${description} (Liste)`, value: (record) => joined(values(record)) };
}

/** The columns in their order. New ones come last, so that programs that count columns go on working. */
export const csvColumns: readonly CsvColumn[] = [
  column("url", "Adresse der Seite mit dem Bericht", ({ url }) => url),
  column("date", "Datum des Berichts: Tag, oder Zeitpunkt mit Zeitzone", ({ date }) => date),
  column("published", "Zeitpunkt der Veröffentlichung", ({ published }) => published),
  column("modified", "Zeitpunkt der letzten inhaltlichen Änderung", ({ modified }) => modified),
  column("kind", "Art: meldung, pressemitteilung oder hinweis", ({ kind }) => kind),
  column("kicker", "Dachzeile: meist der Ort", ({ kicker }) => kicker),
  column("title", "Überschrift", ({ title }) => title),
  column("teaser", "Das Wichtigste in ein bis drei Sätzen", ({ teaser }) => teaser),
  column("nationwide", "true, wenn der Bericht ganz Deutschland betrifft", ({ nationwide }) => String(nationwide)),
  list("landNames", "Länder", ({ lands }) => lands.map(({ name }) => name)),
  list("landKeys", "Amtliche Schlüssel der Länder", ({ lands }) => lands.map(({ key }) => key)),
  list("landCodes", "Kürzel der Länder", ({ lands }) => lands.map(({ code }) => code)),
  list("landIso", "Länder nach ISO 3166-2", ({ lands }) => lands.map(({ iso }) => iso)),
  list("landNuts", "Länder nach NUTS 1", ({ lands }) => lands.map(({ nuts }) => nuts)),
  list("placeNames", "Orte, Gemeindeverbände und Kreise", ({ places }) => places.map(({ name }) => name)),
  list("placeKeys", "Ihre Schlüssel", ({ places }) => places.map(({ key }) => key)),
  list("placeKeyTypes", "Arten dieser Schlüssel: AGS, ARS oder Kreisschlüssel", ({ places }) =>
    places.map(({ keyType }) => keyType),
  ),
  list("placeKreisKeys", "Kreise der Orte", ({ places }) => places.map(({ kreis }) => kreis?.key)),
  list("topicKeys", "Kurznamen der Themen", ({ topics }) => topics.map(({ key }) => key)),
  list("topicNames", "Namen der Themen", ({ topics }) => topics.map(({ name }) => name)),
  list("organisationKeys", "Kurznamen der Organisationen", ({ organisations }) => organisations.map(({ key }) => key)),
  list("organisationNames", "Namen der Organisationen", ({ organisations }) => organisations.map(({ name }) => name)),
  list("sourcePublishers", "Wer die Quellen veröffentlicht hat", ({ sources }) =>
    sources.map(({ publisher }) => publisher),
  ),
  list("sourceTitles", "Titel der Quellen", ({ sources }) => sources.map(({ title }) => title)),
  list("sourceUrls", "Webadressen der Quellen", ({ sources }) => sources.map(({ url }) => url)),
  list("sourceDates", "Erscheinungstage der Quellen", ({ sources }) => sources.map(({ date }) => date)),
  list("eventTitles", "Termine und Fristen", ({ events }) => events.map(({ title }) => title)),
  list("eventDates", "Ihre Anfänge", ({ events }) => events.map(({ date }) => date)),
  list("eventEnds", "Ihre Enden", ({ events }) => events.map(({ end }) => end)),
  list("correctionDates", "Tage der Korrekturen", ({ corrections }) => corrections.map(({ date }) => date)),
  list("correctionTexts", "Was falsch war oder fehlte", ({ corrections }) => corrections.map(({ text }) => text)),
  column("imageUrl", "Adresse des Bildes", ({ image }) => image?.url),
  column("imageCredit", "Wer das Bild gemacht oder bereitgestellt hat", ({ image }) => image?.credit),
  column("imageLicense", "Lizenz des Bildes", ({ image }) => image?.license),
  column("license", "Adresse der Lizenz der Daten", ({ license }) => license.uri),
  column("attribution", "So nennen Sie die Quelle", ({ license }) => license.attribution),
  column(
    "text",
    "Text des Berichts in Markdown. Links darin, die mit einem Schrägstrich beginnen, führen auf diese Website: Ersetzen Sie ihn durch die Adresse unter home.",
    ({ text }) => text,
  ),
  column("updated", "Tag der letzten Änderung, den die Redaktion angibt", ({ updated }) => updated),
  list("eventUrls", "Webadressen der Termine und Fristen", ({ events }) => events.map(({ url }) => url)),
  list("correctionKinds", "Arten der Korrekturen: richtigstellung, ergaenzung oder aktualisierung", ({ corrections }) =>
    corrections.map(({ kind }) => kind),
  ),
  column("imageAlt", "Was auf dem Bild zu sehen ist", ({ image }) => image?.alt),
  column("home", "Adresse der Startseite; alle Adressen dieser Website beginnen so", ({ home }) => home),
];
