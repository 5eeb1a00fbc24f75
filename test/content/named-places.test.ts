import { describe, expect, it } from "vitest";
import { isCovered, placesNamedIn } from "../../src/content/named-places.ts";
import { entryOf } from "../builders/entry.ts";
import { gazetteer } from "../builders/reference.ts";

const namedIn = (text: string): readonly string[] => placesNamedIn(text, gazetteer).map(({ name }) => name);

describe("a title or teaser names", () => {
  it.each([
    ["Dresden führt die Bezahlkarte ein", ["Dresden"]],
    ["Leipzig: Neues Bürgerbüro eröffnet", ["Leipzig"]],
    ["Aachen, Duisburg und Bonn planen gemeinsam", ["Aachen", "Duisburg", "Bonn"]],
    ["Frankfurt am Main stellt auf die E-Akte um", ["Frankfurt am Main"]],
    ["Bad Honnef digitalisiert das Stadtarchiv", ["Bad Honnef"]],
    ["Neues Bürgerbüro eröffnet\nChemnitz hat sein Bürgerbüro eröffnet.", ["Chemnitz"]],
    ["Karte gilt nun auch in Leipzig", ["Leipzig"]],
    ["In Essen startet ein Chatbot", ["Essen"]],
    ["Fachleute aus Hagen und Siegen beraten", ["Hagen", "Siegen"]],
    ["Die Stadt Essen vergibt Termine online", ["Essen"]],
    ["Neue Termine bei der Stadt Gießen", ["Gießen"]],
    ["Die Stadt Leer vergibt Termine online", ["Leer"]],
    ["Wie die Stadt Singen Anträge bearbeitet", ["Singen"]],
    ["Die Gemeinde Lehre hat eine App", ["Lehre"]],
    ["Die Städte Hagen, Witten und Bochum arbeiten zusammen", ["Hagen", "Witten", "Bochum"]],
    ["Ausfall bei der Stadtverwaltung Weiden in der Oberpfalz", ["Weiden in der Oberpfalz"]],
    ["Der Markt Garmisch-Partenkirchen baut das Glasfasernetz aus", ["Garmisch-Partenkirchen"]],
    ["Der Landkreis Görlitz sucht Fachleute", ["Landkreis Görlitz"]],
    ["Die Landkreise Görlitz und Bautzen kooperieren", ["Landkreis Görlitz", "Landkreis Bautzen"]],
    ["Karte gilt in Stadt und Landkreis Leipzig", ["Landkreis Leipzig"]],
    ["Anträge des Landkreises Stade gehen nun online ein", ["Landkreis Stade"]],
    ["Der Kreis Stormarn nach dem Angriff", ["Kreis Stormarn"]],
    ["Umzug im Rhein-Sieg-Kreis online", ["Rhein-Sieg-Kreis"]],
    ["Verwaltung des Rhein-Sieg-Kreises prüft Bauanträge", ["Rhein-Sieg-Kreis"]],
    ["Hochsauerlandkreis startet Bürgerportal", ["Hochsauerlandkreis"]],
    ["Störungen auch in der Städteregion Aachen", ["Städteregion Aachen"]],
    ["Projekt der Verbandsgemeinde Diez gefördert", ["Verbandsgemeinde Diez"]],
  ])("%s", (text, names) => {
    expect(namedIn(text)).toEqual(names);
  });
});

describe("no place is meant for sure in", () => {
  it.each([
    "Essen wird in Schulen online bestellt",
    "Wissen teilen: Neue Plattform für Beschäftigte",
    "Hagen Müller leitet das Amt für Digitales",
    "Singen im Chor wird wieder gefördert",
    "Gießen Sie Stadtbäume mit der neuen App",
    "Waren es bisher zehn Anträge, sind es nun hundert",
    "Kamen bisher Briefe, kommen nun Nachrichten",
    "Weil sagt Förderung zu",
    "Löhne steigen im öffentlichen Dienst",
    "Weiden werden mit Drohnen vermessen",
    "Siegen will gelernt sein: Planspiel für Kommunen",
    "Senden Sie Unterlagen künftig digital",
    "Halle zeigt neue Verfahren",
    "Hannover Messe zeigt digitale Verwaltung",
    "Münster-Hiltrup bekommt ein Bürgerbüro",
    "Dresdner Amt stellt um",
    "Karte hilft in Lehre und Forschung",
    "Geld für Essen und Trinken",
    "Sensoren helfen, wenn es Regen gibt",
    "Stadt und Land arbeiten zusammen",
    "Auf dem Markt Essen bestellen: So geht es",
    "Technische Universität Chemnitz erprobt Chatbot",
    "Messe Essen zeigt digitale Verwaltung",
    "Ursula von Hagen leitet das Amt",
    "Ein Kreis Freiwilliger hilft beim Ausfüllen",
    "Die Gemeinde Neustadt hat eine App",
    "Ministerium in Bayern fördert Glasfaser",
  ])("%s", (text) => {
    expect(namedIn(text)).toEqual([]);
  });
});

describe("a Kreis is covered", () => {
  const [kreis] = placesNamedIn("Der Lahn-Dill-Kreis baut aus", gazetteer);
  const isCoveredBy = (...region: readonly string[]): boolean | undefined =>
    kreis && isCovered(kreis, entryOf({ region }));

  it("by itself, by one of its towns, its Land or all of Germany", () => {
    for (const region of ["Lahn-Dill-Kreis", "Herborn (Hessen)", "Hessen", "bundesweit"])
      expect(isCoveredBy(region)).toBe(true);
  });

  it("neither by a town elsewhere nor by another Land", () => {
    for (const region of ["Kassel", "Dresden", "Sachsen"]) expect(isCoveredBy(region)).toBe(false);
  });
});
