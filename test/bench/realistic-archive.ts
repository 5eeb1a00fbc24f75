// The archive of the benchmark: the same number of reports gives the same files on every machine.
import { reference } from "../builders/reference.ts";
import {
  type GeneratedFile,
  lastDay,
  organisationKeys,
  placesOfArchive,
  topicKeys,
  years,
} from "./generated-archive.ts";
import { adjective, compounds, sentence } from "./german-prose.ts";
import { pick, type Random, randomNumbers } from "./random.ts";

const verbs =
  "beschließt startet prüft erweitert erneuert testet verlängert fördert ordnet eröffnet vereinfacht plant".split(" ");

/** Present for all builds of the benchmark: the day after the newest report. */
export const now = "2026-03-05T06:00:00+01:00";

/** Generates news files spread over 25 years, all Länder, 400 places and ten topics, 250 words each, newest first. */
export function realisticArchive(count: number): readonly GeneratedFile[] {
  const random = randomNumbers(count);
  const places = placesOfArchive();
  const named = [...reference.gazetteer.byKey.values()]
    .flatMap((region) => (region.kind === "place" ? [region] : []))
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0))
    .map(({ shortName }) => shortName);
  return Array.from({ length: count }, (_, index) => {
    const daysBack = Math.floor(years * 365.25 * (index / count));
    const day = new Date(lastDay - daysBack * 86_400_000).toISOString().slice(0, 10);
    return report(day, index, pick(places, random, 2), named, random);
  });
}

type ArchivePlace = ReturnType<typeof placesOfArchive>[number];

function report(
  day: string,
  index: number,
  place: ArchivePlace,
  named: readonly string[],
  random: Random,
): GeneratedFile {
  const topics = [...new Set([pick(topicKeys, random, 1.5), pick(topicKeys, random, 1.5)])];
  const region = random() < 0.1 ? "bundesweit" : random() < 0.15 ? place.land.code : `"${place.key}"`;
  const title = `${place.shortName} ${pick(verbs, random)} ${adjective(random)} ${compounds(random)}`.slice(0, 110);
  const head = [
    `title: ${title}`,
    `date: ${day}`,
    `teaser: ${JSON.stringify(`In ${place.shortName} geht es um ${compounds(random)}. ${sentence(random, named)}`)}`,
    `region: [${region}]`,
    `topics: [${topics.join(", ")}]`,
    ...(random() < 0.4 ? [`organisations: [${pick(organisationKeys, random, 2)}]`] : []),
    ...(random() < 0.2 ? ["kind: pressemitteilung"] : []),
    ...(random() < 0.6 ? [`sources: [{ publisher: Stadt ${place.shortName}, date: ${day} }]`] : []),
  ];
  const paragraphs = Array.from({ length: 4 + Math.floor(random() * 3) }, () =>
    Array.from({ length: 3 + Math.floor(random() * 3) }, () => sentence(random, named)).join(" "),
  );
  return {
    path: `${day.slice(0, 4)}/${day}-${place.slug}-${index}.md`,
    text: `---\n${head.join("\n")}\n---\n\n${paragraphs.join("\n\n")}\n`,
  };
}
