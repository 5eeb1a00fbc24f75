import type { Entry } from "../../src/content/entry.ts";
import { textOf } from "../../src/search/further-words.ts";
import { foldWord } from "../../src/search/word-parts.ts";

/**
 * Queries with all words of the archive that mean what a reader means who types them, judged by hand over the reports:
 * "Rathausspitze" has a "Spitze" as meant, "Spitzenverband" has none; "Staatszeitung" tells of no "Zeit".
 */
export type JudgedQueries = Readonly<Record<string, string>>;

/**
 * The nouns that are parts of compounds in at least five reports that do not say them themselves, as a reader would type
 * them.
 */
const widePartQueries: JudgedQueries = {
  Spitze:
    "Spitze Doppelspitze Kreisspitze Rathausspitze Rathausspitzen Regierungsspitze Ressortspitze Stadtspitze Stadtspitzen Verwaltungsspitze",
  Modell:
    "Modell Modelle Finanzierungsmodell Modellkommune Modellkommunen Modellprojekt Modellprojekte Modellprojekten Modellprojekts Modellregionen Modellämter Modellämtern Sprachmodelle",
  Dienst:
    "Dienst Dienste Diensten Basisdienste Dienstleister Dienstleisters Dienstleistungen Gesundheitsdienst Onlinedienstes",
  Land: "Land Landes Landesbeauftragten Landesdirektion Landeshauptstadt Landesministerium Landesmitteln Landesportal Landesregierung Landesstiftung Landesverwaltung Landesverwaltungsamt Landtag Länder Ländergrenzen Länderkompass Länderkompasses Ländern Pilotländer Pilotländern landesweit",
  Daten:
    "Daten Archivdaten Datenaustausch Datenbank Datenplattform Datenplattformen Datenräumen Datenschutz Datenschutzcockpit Datenschutzes Datenschutztechnik Datenstandard Datentreuhand Datenverarbeitung Geodaten Identitätsdaten Notfalldatenbank datengestützte datengestütztes datenschutzfreundlich datenschutzgerecht",
  Fach: "Fachbereichs Fachkraft Fachleute Fachleuten Fachsoftware Fachsprache Fachverfahren Fachwissen fachliche",
  Bund: "Bund Bundes BundID Bundesbauministerium Bundesministerium Bundesregierung Bundesstraße Bundestag Bundesverwaltungsamt Bundesweit bundesweit bundesweiten",
  Cyber: "Cyberangriff Cyberangriffe Cybersicherheit",
  Service:
    "Service Bürgerservice Kommunalservice Servicegesellschaft Servicekonto Serviceportal Serviceportale Serviceunternehmen Servicevermittler",
  Kreis: "Kreis Kreise Kreisen Kreisreform Kreisspitze Kreistag Kreisweit Landkreis Landkreise Landkreises",
  Zugang: "Computerzugänge Computerzugängen Internetzugang Onlinezugangsgesetz Onlinezugangsgesetzes zugänglich",
  Gemeinde:
    "Gemeinde Gemeinden Gemeindebund Gemeindebundes Gemeindenetzwerk Gemeindetag Verbandsgemeinde Verbandsgemeinden",
  Projekt:
    "Projekt Projekte Digitalprojekten Modellprojekt Modellprojekte Modellprojekten Modellprojekts Pilotprojekt Projektjahr Projektplattform Projektskizze",
  Internet: "Internet Internetauftritts Internetleitungen Internetseite Internetwirtschaft Internetzugang",
  Regierung: "Bundesregierung Landesregierung Regierungschefinnen Regierungschefs Regierungsspitze",
  Ministerium:
    "Ministerium Ministeriums Bundesbauministerium Bundesministerium Digitalministerium Finanzministeriums Innenministerium Innenministeriums Landesministerium",
  Zentrum: "Bildungszentrum Forschungszentrum Rechenzentrum Rechenzentrums",
  Gesetz: "Gesetz Gesetzgebung Mobilitätsgesetz Onlinezugangsgesetz Onlinezugangsgesetzes gesetzliche",
  Platz:
    "Platz Plätzen Arbeitsplätze Arbeitsplätzen Kindergartenplätze Parkplätze Parkplätzen Riegerplatz Selbstbedienungsplätze",
  Portal: "Portal Portalen Jugendhilfeportal Landesportal Serviceportal Serviceportale",
  Schutz:
    "Datenschutz Datenschutzcockpit Datenschutzes Datenschutztechnik Verbraucherschutz datenschutzfreundlich datenschutzgerecht geschützte",
  Verband:
    "Verband Verbands Verbände Verbänden Spitzenverband Spitzenverbände Verbandsgemeinde Verbandsgemeinden Verbandsstrategie Verbandsversammlung Zweckverband Zweckverbands",
  Staat: "Staates Freistaat Staatskanzlei Staatsmodernisierung Staatssekretariat Staatsvertrag staatlichen",
  Management: "Dokumentenmanagement Flächenmanagement Kommunalmanagement Prozessmanagement Starkregenmanagement",
  Bürger:
    "Bürger Bürgern Bürgerinnen Ausbildungsbürgeramt Bürgeramt Bürgerbeteiligung Bürgerbüro Bürgerbüros Bürgerlabor Bürgerservice Bürgerämter Bürgerämtern bürgerfreundliche",
  Verwaltung:
    "Verwaltung Verwaltungen Bundesverwaltungsamt Kommunalverwaltungen Landesverwaltung Landesverwaltungsamt Senatsverwaltung Stadtverwaltung Verwaltungsdigitalisierung Verwaltungsentwicklung Verwaltungshandeln Verwaltungsleistungen Verwaltungsspitze Verwaltungsverfahren Verwaltungsvorgänge Zollverwaltung",
  Sicherheit: "Sicherheit Cybersicherheit Informationssicherheit Sicherheitskonzept Verkehrssicherheit",
  Arbeit:
    "Arbeit Arbeiten Arbeitsgruppe Arbeitslast Arbeitsplätze Arbeitsplätzen Arbeitsraum Arbeitsschritte Grabungsarbeiten Routinearbeit Vorarbeit Zusammenarbeit arbeiten arbeitet arbeiteten gearbeitet mitgearbeitet zusammenarbeiten zusammengearbeitet zusammenzuarbeiten",
  Geld: "Geld Bußgelder Elterngeld Elterngeldantrag Wohngeld",
  Basis: "Basis Basisbaukasten Basisdienste Basisinfrastruktur Basispakt Basissoftware Guthabenbasis",
  Zeit: "Zeit Echtzeitanzeige Laufzeit Nachtzeit Zeitgewinn zeitliche Öffnungszeiten",
  Pilot: "Pilotbetrieb Pilotländer Pilotländern Pilotprojekt Pilotvorhaben",
  Personal: "Personal",
  Ausweis: "Ausweise Ausweisdokumente Bewohnerparkausweis Personalausweis Personalausweise",
  Stadt:
    "Stadt Städte Städten Großstädte Hansestadt Landeshauptstadt Stadtgebiet Stadtplanung Stadtspitze Stadtspitzen Stadtteil Stadtteiltreff Stadtteilzentren Stadtverwaltung Stadtwerke Städtebund Städteregion Städtetag städtische städtischen",
  Information:
    "Informationen Informationssicherheit Informationsveranstaltung Informationsverarbeitung Ratsinformationssystem",
  Zweck: "Zweck Selbstzweck Zweckverband Zweckverbands",
  Rathaus: "Rathaus Rathausspitze Rathausspitzen Rathäuser Rathäusern",
  System: "System Systeme Systems Alarmsystem Leitsystem Ratsinformationssystem Systemhaus Verkehrssysteme Warnsystem",
  Stelle:
    "Stelle Stellen Beihilfestelle Pressestelle Senatspressestelle Stellenabbau Stellenbeschreibungen Zulassungsstellen",
  Amt: "Amt Amts Ämter Ämtern Amtsblatt Ausbildungsbürgeramt Bezirksamt Bundesverwaltungsamt Bürgeramt Bürgerämter Bürgerämtern Gesundheitsämter Landesverwaltungsamt Modellämter Modellämtern",
};

/** Further parts, chosen because they are frequent or stand in words that mean something else: "Werk" in "Werkzeug". */
const otherPartQueries: JudgedQueries = {
  Konferenz: "Konferenz Kultusministerkonferenz Ministerpräsidentenkonferenz Regionalkonferenz Videokonferenzen",
  Verfahren: "Verfahren Fachverfahren Genehmigungsverfahren Verwaltungsverfahren",
  Straße: "Straße Bundesstraße Straßenlampen Straßenlaterne Straßenmeistereien",
  Strom: "Strom Stromausfall Stromausfälle Stromnetz",
  Haus: "Haus Krankenhäuser Mehrgenerationenhaus Mehrgenerationenhäuser",
  Software:
    "Software Basissoftware Erpressungssoftware Fachsoftware Schadsoftware Softwarehäuser Verschlüsselungssoftware",
  Antrag: "Antrag Anträge Antragswege Bauantrag Bauantrags Bauanträge Elterngeldantrag beantragen beantragt",
  Raum: "Raum Arbeitsraum Ballungsraum Datenräumen Parkraumkontrolle",
  Leute: "Fachleute Fachleuten",
  Karte: "Karte Karten Bezahlkarte Debitkarte",
  Werk: "Stadtwerke",
  Fall: "Fall Anwendungsfälle Katastrophenfall Notfall Notfalldatenbank Notfälle Notfällen Vorfall",
  Bild: "Abbildern Zielbild",
  Punkt: "Punkte Punkten Ladepunkte",
};

export const partQueries = { wide: widePartQueries, other: otherPartQueries } as const;

/** Words of which some reports are full for another reason: "Steinau an der Straße" is a town. */
const misleading: Readonly<Record<string, readonly string[]>> = {
  Straße: ["/2025/10/waechtersbach-ikz-egov6-ki/"],
};

/** The different words of an entry. */
export function wordsOf(entry: Entry): readonly string[] {
  return [...new Set([...textOf(entry).matchAll(/\p{L}[\p{L}\d]*/gu)].map(([word]) => word))];
}

/** Whether a report holds a word that a query means, given as in `partQueries`. */
export function isAbout(entry: Entry, query: string, meantWords: string): boolean {
  const meant = new Set(meantWords.split(" "));
  return !misleading[query]?.includes(entry.address) && wordsOf(entry).some((word) => meant.has(word));
}

/** Whether a report says a word itself, in any form: "Karten" of "Karte". */
export function says(entry: Entry, query: string): boolean {
  return wordsOf(entry).some((word) => stemOf(word) === stemOf(query));
}

/** Forms of one word have one stem; rougher than the splitter's, so that no form is taken for another word. */
export function stemOf(word: string): string {
  return foldWord(word).replace(/(?<=.{3})(?:ern|em|en|er|es|e|s|n)$/, "");
}

/** Words that some reports say themselves, and others only inside compounds. */
export const ownWordQueries: readonly string[] = [
  ...["Amt", "Angriff", "Antrag", "Anmeldung", "Arbeit", "Betrieb", "Bund", "Daten", "Dienst", "Eltern"],
  ...["Entwicklung", "Finanzen", "Gang", "Geld", "Gemeinde", "Gesetz", "Gruppe", "Internet", "Jahr", "Konferenz"],
  ...["Konzept", "Kosten", "Kreis", "Land", "Leistung", "Ministerium", "Mittel", "Modell", "Nacht", "Personal"],
  ...["Plattform", "Platz", "Portal", "Projekt", "Punkt", "Rathaus", "Raum", "Register", "Ressort", "Schritt"],
  ...["Schule", "Service", "Sicherheit", "Software", "Spitze", "Sprache", "Staat", "Stadt", "Steuerung", "Straße"],
  ...["Strom", "System", "Tag", "Verband", "Verfahren", "Vertrag", "Verwaltung", "Vorhaben", "Weg", "Zeit", "Ziel"],
];
