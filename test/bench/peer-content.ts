import type { Entry } from "../../src/content/entry.ts";
import { parseEntry } from "../../src/content/parse-entry.ts";
import { context } from "../builders/reference.ts";
import type { GeneratedFile } from "./generated-archive.ts";

/** Names of the 16 Länder and of the nationwide reports, as lists and filters show them. */
export const landsOf = ({ lands, nationwide }: Entry): readonly string[] => [
  ...(nationwide ? ["Bundesweit"] : []),
  ...lands.map(({ name }) => name),
];

/** Names of topics. */
export const topicsOf = ({ topics }: Entry): readonly string[] => topics.map(({ label }) => label);

/**
 * Given a news file, returns the same report as other generators take it: what Ortsmarke finds out by itself (names of
 * regions, topics and organisations, Dachzeile) stands in the head, together with further keys.
 */
export function peerFile(
  { path, text }: GeneratedFile,
  further: (entry: Entry) => Readonly<Record<string, unknown>>,
): GeneratedFile {
  const parsed = parseEntry(path, path, Buffer.from(text), context);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const entry = parsed.value;
  const head = {
    title: entry.title,
    date: entry.day,
    slug: entry.slug,
    description: entry.teaser,
    kicker: entry.kicker,
    art: entry.kind === "meldung" ? "" : "Pressemitteilung",
    orte: [...entry.localities, ...entry.kreise].map(({ name }) => name),
    organisationen: entry.organisations.map(({ name }) => name),
    quellen: entry.sources.map(({ publisher, date }) => ({ publisher, date })),
    ...further(entry),
  };
  // JSON is YAML too.
  const lines = Object.entries(head).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${JSON.stringify(value)}`],
  );
  return { path, text: `---\n${lines.join("\n")}\n---\n${text.slice(text.indexOf("\n---\n") + 5)}` };
}
