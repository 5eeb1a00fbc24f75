// Text whose words are spread as in real German news: few words very often, most of them compounds that occur once or
// twice. An index is as large as its vocabulary, so that a benchmark with few words would flatter everybody.
import { pick, type Random, zipfRank } from "./random.ts";

const beginnings =
  "Abfall Abwasser Alters Amts Antrags Arbeits Archiv Asyl Ausbildungs Ausweis Bahn Bau Behörden Beratungs Berufs Betreuungs Bevölkerungs Bibliotheks Bildungs Breitband Brücken Bürger Bundes Daten Denkmal Dienst Digital Dokumenten Dorf Ehren Einwohner Energie Erinnerungs Fach Familien Ferien Feuerwehr Finanz Flächen Förder Forst Frauen Freizeit Friedhofs Funk Gebäude Gebühren Geburts Geo Gemeinde Gesundheits Gewerbe Glasfaser Grundstücks Hafen Haushalts Heimat Hilfs Hochwasser Hunde Identitäts Innovations Integrations Jugend Justiz Kassen Kataster Kinder Klima Kontakt Konto Kranken Kreis Kultur Kunden Landes Leitungs Lern Luft Markt Medien Melde Miet Migrations Mobilitäts Museums Nachbarschafts Naturschutz Netz Notruf Obdachlosen Orts Park Pass Personal Pflege Planungs Polizei Post Presse Prüf Quartiers Radwege Rats Rechnungs Rechts Regional Register Rettungs Sanierungs Schul Senioren Sensor Sicherheits Siedlungs Software Sozial Spiel Sport Stadt Standes Statistik Stellplatz Steuer Straßen Strom Studien Tarif Technik Tier Tourismus Umwelt Unternehmens Veranstaltungs Verbands Verkehrs Vergabe Verwaltungs Wahl Wald Warn Wärme Wasser Wirtschafts Wissens Wohn Wohngeld Zahlungs Zeit Zukunfts Zuwanderungs".split(
    " ",
  );

/** Last parts of compounds with article and plural. */
const ends =
  "das Amt Ämter|der Antrag Anträge|die App Apps|die Arbeit Arbeiten|das Archiv Archive|die Aufgabe Aufgaben|der Ausschuss Ausschüsse|der Ausbau Ausbauten|die Beratung Beratungen|der Bericht Berichte|der Bescheid Bescheide|der Betrieb Betriebe|das Büro Büros|die Datei Dateien|der Dienst Dienste|die Einrichtung Einrichtungen|der Entwurf Entwürfe|die Erhebung Erhebungen|die Förderung Förderungen|das Formular Formulare|die Frist Fristen|das Gebäude Gebäude|die Gebühr Gebühren|das Gerät Geräte|das Gesetz Gesetze|die Gruppe Gruppen|die Hilfe Hilfen|die Karte Karten|das Konto Konten|das Konzept Konzepte|die Konferenz Konferenzen|der Leitfaden Leitfäden|die Leitstelle Leitstellen|die Leistung Leistungen|die Lösung Lösungen|das Modell Modelle|das Netz Netze|die Ordnung Ordnungen|die Plattform Plattformen|der Plan Pläne|das Portal Portale|das Programm Programme|das Projekt Projekte|die Prüfung Prüfungen|der Rat Räte|das Register Register|die Reform Reformen|die Richtlinie Richtlinien|die Satzung Satzungen|die Schnittstelle Schnittstellen|der Schutz Schutzräume|das Signal Signale|der Standard Standards|die Stelle Stellen|die Strategie Strategien|die Struktur Strukturen|das System Systeme|der Termin Termine|das Terminal Terminals|die Übersicht Übersichten|die Umfrage Umfragen|das Verfahren Verfahren|der Verbund Verbünde|die Vereinbarung Vereinbarungen|der Vertrag Verträge|das Verzeichnis Verzeichnisse|das Vorhaben Vorhaben|der Wettbewerb Wettbewerbe|die Werkstatt Werkstätten|das Zentrum Zentren|die Zusammenarbeit Partnerschaften|der Zuschuss Zuschüsse|der Zweckverband Zweckverbände"
    .split("|")
    .map((line) => {
      const [article = "", singular = "", plural = ""] = line.split(" ");
      return { article, singular: singular.toLowerCase(), plural: plural.toLowerCase() };
    });

const adjectives =
  "neu digital gemeinsam einfach sicher offen mobil regional barrierefrei zentral kommunal elektronisch öffentlich städtisch ländlich freiwillig kostenlos verbindlich vorläufig dauerhaft mehrsprachig automatisch nachhaltig wirtschaftlich technisch rechtlich fachlich persönlich schriftlich erheblich umfassend interkommunal landesweit bundesweit einheitlich verlässlich unabhängig transparent zuständig beteiligt betroffen geplant erprobt überarbeitet erweitert zusätzlich bestehend laufend künftig bisherig".split(
    " ",
  );

const participles =
  "beschlossen gestartet geprüft erweitert erneuert bereitgestellt getestet verlängert gefördert geordnet eröffnet vereinfacht abgeschlossen vorgestellt beantragt bewilligt eingerichtet umgestellt ausgeschrieben vergeben ausgewertet verschoben vereinbart übernommen gekündigt veröffentlicht abgelehnt überprüft angepasst eingeführt".split(
    " ",
  );

const givenNames =
  "Anna Ayşe Bernd Birgit Carla Daniel Elif Emma Frank Friederike Georg Hannah Ines Jan Jens Julia Karin Kemal Lars Lena Lukas Maria Marta Mehmet Miriam Nadine Olga Paul Petra Ralf Robin Sabine Sven Tanja Thomas Ulrike Uwe Vera Wolfgang Yusuf".split(
    " ",
  );
const nameStarts =
  "Acker Alt Bach Berg Birk Brink Dorn Eck Eich Feld Fried Grün Haus Heid Hoff Horn Kirch Klein Krau Lang Lind Lohr Meer Mühl Neu Ober Pohl Reich Roth Sand Schön Stein Tann Ulm Vogt Wald Weid Wies Wulf Zell".split(
    " ",
  );
const nameEnds = "mann er ner bauer bach berg müller meier hoff sen kamp feld ing hagen stedt brandt lein ke".split(
  " ",
);

/** `{n}`, `{N}`: a noun with article; `{s}` plural; `{a}` adjective; `{v}` participle; `{p}` place; `{q}` person. */
const sentences = [
  "{N} wird zum Jahresende {v}, teilte die Verwaltung in {p} mit.",
  "Dazu kommen {a}e {s} und {a}e {s}, die noch in diesem Jahr {v} werden sollen.",
  "Für {q} aus {p} ist {n} ein wichtiger Schritt, der auch {s} und {s} erleichtert.",
  "Nach Angaben der Stadt haben sich {z} Personen beteiligt, vor allem über {a}e {s}.",
  "Der Rat hat {z} Euro für {s} und {s} freigegeben.",
  "Ob {n} bis {j} fertig wird, ist offen, weil {a}e {s} fehlen.",
  "Künftig lassen sich {s} und {s} im Netz erledigen, ohne dass jemand ins Rathaus kommen muss.",
  "Wer keinen Zugang zum Internet hat, bekommt weiterhin Hilfe vor Ort; auch {n} bleibt erreichbar.",
  "Mit dem Land ist {v} worden, dass {n} bis {j} {a} wird.",
  "„{N} ist für uns kein Selbstzweck“, sagte {q} bei der Vorstellung in {p}.",
  "Zuvor war {n} an mehreren Orten {v} worden, darunter in {p} und {p}.",
  "Die Kosten liegen bei {z} Euro, von denen {z} Euro aus Mitteln des Bundes stammen.",
  "Das Projekt verbindet {s} und {s}, damit {a}e {s} nicht doppelt eingegeben werden.",
  "Kritik kam aus {p}: {N} sei zu spät {v} worden.",
  "Im vergangenen Jahr gingen {z} Meldungen ein, im Jahr {j} waren es {z}.",
  "Für die Beschäftigten gibt es {a}e {s}, {n} wird im Herbst {v}.",
  "Der Quelltext ist {a} und kann von anderen Kommunen nachgenutzt werden, etwa für {a}e {s}.",
  "Bis zum Sommer soll {n} in allen Ortsteilen {a} sein.",
  "Eine erste Auswertung ist nach {z} Monaten vorgesehen, danach entscheidet der Ausschuss über {a}e {s}.",
  "Am Verfahren sind neben {p} auch {p} und der Kreis beteiligt, außerdem {a}e {s}.",
  "Hintergrund ist ein Beschluss aus dem Jahr {j}, nach dem {n} {v} werden muss.",
  "{N}, {n} und {a}e {s} werden von einer Arbeitsgruppe um {q} {v}.",
] as const;

const threeParts = beginnings.length ** 2 * ends.length;
const twoParts = beginnings.length * ends.length;

/** Given a rank in the vocabulary of about two million compounds, returns its word: two parts at first, then three. */
function noun(rank: number) {
  // The factors have no divisor in common with the counts: each rank has its own word, neighbours have unlike ones.
  const long = rank >= twoParts;
  const index = long ? ((rank - twoParts) * 700_001) % threeParts : (rank * 5_003) % twoParts;
  const end = ends[index % ends.length] ?? { article: "", singular: "", plural: "" };
  const rest = Math.floor(index / ends.length);
  const first = beginnings[rest % beginnings.length] ?? "";
  const second = long ? (beginnings[Math.floor(rest / beginnings.length)] ?? "").toLowerCase() : "";
  return {
    article: end.article,
    singular: `${first}${second}${end.singular}`,
    plural: `${first}${second}${end.plural}`,
  };
}

const anyNoun = (random: Random) => noun(zipfRank(twoParts + threeParts, random));

/** A compound in the plural, which needs no article. */
export const compounds = (random: Random): string => anyNoun(random).plural;

/** An adjective before a plural: "digitale". */
export const adjective = (random: Random): string => `${adjectives[zipfRank(adjectives.length, random)] ?? ""}e`;

/** A sentence in which the places may be named. */
export function sentence(random: Random, places: readonly string[]): string {
  const fill: Readonly<Record<string, () => string>> = {
    n: () => withArticle(random),
    N: () => withArticle(random).replace(/^./, (letter) => letter.toUpperCase()),
    s: () => anyNoun(random).plural,
    a: () => adjectives[zipfRank(adjectives.length, random)] ?? "",
    v: () => pick(participles, random),
    p: () => places[zipfRank(places.length, random)] ?? "",
    q: () => `${pick(givenNames, random)} ${pick(nameStarts, random)}${pick(nameEnds, random)}`,
    z: () => Math.ceil(10 ** (random() * 5 + 0.5)).toLocaleString("de-DE"),
    j: () => String(2001 + Math.floor(random() * 30)),
  };
  return pick(sentences, random).replace(/\{(\w)\}/g, (_slot, name: string) => fill[name]?.() ?? "");
}

function withArticle(random: Random): string {
  const { article, singular } = anyNoun(random);
  return `${article} ${singular}`;
}
