// A deterministic archive for measurements: the same number of reports gives the same files on every machine.
import type { Place } from "../../src/regions/region.ts";
import { reference } from "../builders/reference.ts";
import { pick, randomNumbers } from "./random.ts";

/** One generated news file. */
export interface GeneratedFile {
  /** Below the news directory: "2025/2025-05-09-dresden-bericht-12.md". */
  readonly path: string;
  readonly text: string;
}

/** The archive goes back so many years from its last day. */
export const years = 25;
export const lastDay = Date.UTC(2026, 2, 4);
const placesInArchive = 400;
export const topicKeys = [...reference.vocabularies.topics.keys()].slice(0, 10);
export const organisationKeys = [...reference.vocabularies.organisations.keys()].slice(0, 40);

const beginnings =
  "Verwaltung Bürger Daten Netz Schul Verkehrs Gebühren Ausweis Melde Bau Sozial Umwelt Kultur Familien Jugend Wohn Gesundheits Sicherheits Haushalts Fach".split(
    " ",
  );
const ends =
  "dienst portal register antrag zentrum amt karte plattform strategie konzept projekt stelle vertrag verfahren bericht ausschuss förderung schutz".split(
    " ",
  );
const verbs =
  "beschließt startet prüft erweitert erneuert stellt bereit testet verlängert fördert ordnet eröffnet vereinfacht".split(
    " ",
  );
const adjectives = "neue gemeinsame digitale einfache sichere offene mobile regionale barrierefreie zentrale".split(
  " ",
);
const sentences = [
  "Die Beschäftigten arbeiten seit dem Frühjahr mit dem Verfahren und berichten von kürzeren Wegen.",
  "Anträge lassen sich nun im Netz stellen, die Unterlagen kommen in das elektronische Postfach.",
  "Das Land beteiligt sich an den Kosten, die Kommune trägt den Rest aus dem laufenden Haushalt.",
  "Wer keinen Zugang zum Internet hat, bekommt weiterhin Hilfe im Rathaus.",
  "Der Ausschuss hat dem Vorhaben mit großer Mehrheit zugestimmt.",
  "Eine erste Auswertung ist nach zwölf Monaten vorgesehen.",
];

/** A word of a vocabulary of some thousand German compounds, frequent ones far more often than rare ones (Zipf). */
function compound(random: () => number): string {
  const rank = Math.floor(beginnings.length * ends.length * random() ** 3);
  const end = ends[rank % ends.length] ?? "";
  return `${beginnings[Math.floor(rank / ends.length)] ?? ""}${end}`;
}

/** The largest municipalities, and some of every Land. */
export function placesOfArchive(): readonly Place[] {
  const places = [...reference.gazetteer.byKey.values()].filter((region): region is Place => region.kind === "place");
  const bySize = places.sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
  const perLand = reference.gazetteer.lands.flatMap((land) =>
    bySize.filter((place) => place.land === land).slice(0, 10),
  );
  return [...new Set([...perLand, ...bySize])].slice(0, placesInArchive);
}

/** Generates news files spread over 25 years, all Länder, 400 places and ten topics, 250 words each. */
export function generateArchive(count: number): readonly GeneratedFile[] {
  const random = randomNumbers(count);
  const places = placesOfArchive();
  return Array.from({ length: count }, (_, index) => {
    const days = Math.floor(years * 365.25 * (index / count));
    const day = new Date(lastDay - days * 86_400_000).toISOString().slice(0, 10);
    const place = pick(places, random, 2);
    const topics = [...new Set([pick(topicKeys, random, 1.5), pick(topicKeys, random, 1.5)])];
    const region = random() < 0.1 ? "bundesweit" : random() < 0.15 ? place.land.code : `"${place.key}"`;
    const words = Array.from({ length: 40 }, () => compound(random));
    const paragraphs = Array.from({ length: 4 }, (_paragraph, at) =>
      [
        pick(sentences, random),
        `Dazu gehören ${words.slice(at * 10, at * 10 + 9).join(", ")} und ${words[at * 10 + 9]}.`,
        pick(sentences, random),
        pick(sentences, random),
      ].join(" "),
    );
    const title = `${place.shortName} ${pick(verbs, random)} ${pick(adjectives, random)} ${compound(random)}`;
    const head = [
      `title: ${title.slice(0, 110)}`,
      `date: ${day}`,
      `teaser: In ${place.shortName} geht es um ${words[0]} und ${words[1]}. ${pick(sentences, random)}`,
      `region: [${region}]`,
      `topics: [${topics.join(", ")}]`,
      ...(random() < 0.4 ? [`organisations: [${pick(organisationKeys, random, 2)}]`] : []),
      ...(random() < 0.2 ? ["kind: pressemitteilung"] : []),
    ];
    const path = `${day.slice(0, 4)}/${day}-bericht-${index}.md`;
    return { path, text: `---\n${head.join("\n")}\n---\n\n${paragraphs.join("\n\n")}\n` };
  });
}
