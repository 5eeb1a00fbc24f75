import { join } from "node:path";
import { z } from "zod";
import { createGazetteer, type Gazetteer, type GazetteerSources } from "../regions/gazetteer.ts";
import type { LandShape } from "../regions/land-shape.ts";
import { readDataFile } from "./data-file.ts";
import type { Entry } from "./entry.ts";
import type { EntryStore } from "./entry-store.ts";
import { type Problem, sortProblems } from "./problem.ts";
import { readEntries } from "./read-entries.ts";
import { readSiteConfig } from "./read-site-config.ts";
import { readYaml } from "./read-yaml.ts";
import { additionProblems, aliasProblems, repeatedKeys } from "./reference-problems.ts";
import { pathPrefixOf } from "./site-address.ts";
import type { SiteConfig } from "./site-config.ts";
import type { SiteGaps } from "./site-gaps.ts";
import type { Result } from "./source-file.ts";
import { organisationsSchema, topicsSchema, type Vocabularies } from "./vocabularies.ts";

/** What the data files say, validated. */
export interface Reference {
  readonly site: SiteConfig;
  readonly siteGaps: SiteGaps;
  readonly gazetteer: Gazetteer;
  /** The same as it was written, for programs in browsers. */
  readonly gazetteerSources: GazetteerSources;
  /** The Länder on the map. */
  readonly landShapes: readonly LandShape[];
  readonly vocabularies: Vocabularies;
}

/** Everything that editors and operators say, validated. */
export interface Content extends Reference {
  readonly entries: readonly Entry[];
  /** The digest of the file of each entry, by its path below the news directory. */
  readonly digests: ReadonlyMap<string, string>;
  /** Problems of the data files and of the entries; the entries with errors are not among `entries`. */
  readonly problems: readonly Problem[];
}

const statesSchema = z.array(
  z.strictObject({
    key: z.string().regex(/^\d{2}$/),
    code: z.string().regex(/^[A-Z]{2}$/),
    nuts: z.string().min(3),
    name: z.string().min(1),
    tile: z.tuple([z.number(), z.number()]),
    locative: z.string().optional(),
    origin: z.string().optional(),
  }),
);

const placesSchema = z.strictObject({
  municipalities: z
    .array(
      z.strictObject({ key: z.string().regex(/^\d{8}$/), name: z.string().min(1), population: z.number().optional() }),
    )
    .default([]),
  associations: z
    .array(z.strictObject({ key: z.string().regex(/^\d{9}$/), name: z.string().min(1), short: z.string().min(1) }))
    .default([]),
  aliases: z.record(z.string().regex(/^\d{2,9}$/), z.array(z.string().min(1))).default({}),
});

const landShapesSchema = z.array(
  z.strictObject({
    key: z.string().regex(/^\d{2}$/),
    label: z.tuple([z.number(), z.number(), z.number()]),
    path: z.string().min(1),
  }),
);

/** Reads the data directory. */
export function readReference(dataDirectory: string): Result<Reference> {
  const topics = readYaml(dataDirectory, "topics.yaml", topicsSchema);
  const organisations = readYaml(dataDirectory, "organisations.yaml", organisationsSchema);
  const states = readYaml(dataDirectory, "states.yaml", statesSchema);
  const landNames = states.ok ? states.value.map(({ name }) => name) : [];
  const site = readSiteConfig(dataDirectory, landNames);
  const places = readYaml(dataDirectory, "places.yaml", placesSchema);
  const shapes = readYaml(dataDirectory, "germany.yaml", landShapesSchema);
  const bytes = readDataFile(dataDirectory, "gazetteer.tsv");
  if (!site.ok || !topics.ok || !organisations.ok || !states.ok || !places.ok || !shapes.ok || !bytes.ok) {
    const read = [site, topics, organisations, states, places, shapes, bytes];
    const problems = read.flatMap((file) => (file.ok ? [] : file.problems));
    return { ok: false, problems: sortProblems(problems) };
  }
  const wrong = [
    ...repeatedKeys(join(dataDirectory, "topics.yaml"), topics.value),
    ...repeatedKeys(join(dataDirectory, "organisations.yaml"), organisations.value),
    ...repeatedKeys(join(dataDirectory, "states.yaml"), states.value),
    ...additionProblems(dataDirectory, places.value, states.value),
  ];
  if (wrong.length > 0) return { ok: false, problems: wrong };
  const table = new TextDecoder().decode(bytes.value);
  const gazetteerSources: GazetteerSources = { table, states: states.value, additions: places.value };
  const gazetteer = createGazetteer(table, states.value, places.value);
  const strayAliases = aliasProblems(dataDirectory, places.value, gazetteer);
  if (strayAliases.length > 0) return { ok: false, problems: strayAliases };
  const vocabularies: Vocabularies = { topics: byKey(topics.value), organisations: byKey(organisations.value) };
  return {
    ok: true,
    value: { ...site.value, gazetteer, gazetteerSources, landShapes: shapes.value, vocabularies },
  };
}

/**
 * Reads the data directory and, when that is right, the news directory. Without correct data files nothing can be
 * said about entries, so that then only their problems are returned.
 * @param store entries of an earlier reading with the same data files, see `readEntries`
 */
export function readContent(newsDirectory: string, dataDirectory: string, store?: EntryStore): Result<Content> {
  return contentWith(readReference(dataDirectory), newsDirectory, store);
}

/** Reads the news directory, when the data files are right, see `readContent`. */
export function contentWith(
  reference: Result<Reference>,
  newsDirectory: string,
  store: EntryStore | undefined,
): Result<Content> {
  if (!reference.ok) return reference;
  const { site, gazetteer, vocabularies } = reference.value;
  const pathPrefix = pathPrefixOf(site.url);
  const context = { vocabularies, gazetteer, pathPrefix, longSentences: site.checks?.longSentences };
  const { problems, ...read } = readEntries(newsDirectory, context, store);
  return { ok: true, value: { ...reference.value, ...read, problems: sortProblems(problems) } };
}

function byKey<T extends { readonly key: string }>(values: readonly T[]): ReadonlyMap<string, T> {
  return new Map(values.map((value) => [value.key, value]));
}
