import type { Gazetteer } from "../regions/gazetteer.ts";
import type { Kreis, Land, Locality, Place, Region } from "../regions/region.ts";
import { dayOf, instant, isAfter, isDay } from "./dates.ts";
import { documentProblem } from "./document-file.ts";
import type { Entry, NewsEvent, Source } from "./entry.ts";
import { entryWarnings } from "./entry-warnings.ts";
import { type EntryFileName, fileNameOf, parseFileName } from "./file-name.ts";
import { parseFrontMatter, splitFrontMatter } from "./front-matter.ts";
import { type FrontMatter, frontMatterSchema, soundPartsSchema } from "./front-matter-schema.ts";
import { garbledLetters } from "./garbled-letters.ts";
import { kickerOf } from "./kicker.ts";
import { renderMarkdown } from "./markdown.ts";
import { mergeConflict } from "./merge-conflict.ts";
import { misplacedKeys } from "./misplaced-keys.ts";
import { placeholderProblems } from "./placeholder.ts";
import { plainText } from "./plain-text.ts";
import type { Problem } from "./problem.ts";
import { type References, resolveReferences } from "./resolve-references.ts";
import { schemaProblems } from "./schema-problems.ts";
import { decode, problemsIn, warningsIn } from "./source-file.ts";
import { swallowedTexts } from "./swallowed-text.ts";
import type { Vocabularies } from "./vocabularies.ts";
import { yamlPositions } from "./yaml-positions.ts";

/** What is needed to make sense of a news file. */
export interface EntryContext {
  readonly vocabularies: Vocabularies;
  readonly gazetteer: Gazetteer;
  /** "/" or "/archiv-x/". */
  readonly pathPrefix: string;
  /** The most words that a sentence may have without a hint; without it there are no such hints. */
  readonly longSentences?: number | undefined;
}

/** Bytes; a book of a hundred pages is shorter. Larger ones would keep every check waiting. */
const largestReport = 200_000;

/** An entry with the warnings about it, or what kept it from coming about. */
export type ParsedEntry =
  | { readonly ok: true; readonly value: Entry; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Given the path of a file below the news directory, its path for messages and its bytes, returns the entry, or
 * everything that is wrong with it. The only place where raw front matter is seen.
 */
export function parseEntry(path: string, file: string, bytes: Uint8Array, context: EntryContext): ParsedEntry {
  const name = parseFileName(path, file);
  if ("code" in name) return { ok: false, problems: [name] };
  const document = documentProblem(file, bytes);
  if (document) return { ok: false, problems: [document] };
  const text = decode(file, bytes, largestReport);
  if (!text.ok) return text;
  const conflict = mergeConflict(file, text.value);
  if (conflict) return { ok: false, problems: [conflict] };
  const garbled = garbledLetters(file, text.value);
  if (garbled.length > 0) return { ok: false, problems: garbled };
  const parts = splitFrontMatter(file, text.value);
  if (!parts.ok) return parts;
  const raw = parseFrontMatter(file, parts.value);
  if (!raw.ok) return raw;

  const { head: yaml, headLine, body, bodyLine } = parts.value;
  // Positions are wanted only when something is wrong: most heads are read without them.
  let located: ReturnType<typeof yamlPositions> | undefined;
  const locate: ReturnType<typeof yamlPositions> = (where, part) => {
    located ??= yamlPositions(yaml, headLine);
    return located(where, part);
  };

  const rendered = renderMarkdown(body, {
    file,
    firstLine: bodyLine,
    pathPrefix: context.pathPrefix,
    mayBeEmpty: (raw.value["withdrawn"] ?? null) !== null,
  });
  const parsed = frontMatterSchema.safeParse(raw.value, { reportInput: true });
  const head = parsed.success ? parsed.data : soundPartsSchema.parse(raw.value);
  const references = resolveReferences(file, head, context.vocabularies, context.gazetteer, locate);
  const swallowed = swallowedTexts(file, parts.value);
  const wrongValues = parsed.success ? [] : schemaProblems(file, parsed.error.issues, frontMatterSchema, locate);
  const problems = [
    ...swallowed,
    ...misplacedKeys(file, parts.value),
    // A teaser may be too short because its end is missing: that is one mistake.
    ...wrongValues.filter(({ line }) => !swallowed.some((cut) => cut.line === line)),
    ...references.problems,
    ...rendered.problems,
    ...placeholderProblems(file, raw.value, parts.value, locate),
  ];
  if (head.date !== undefined && head.date.slice(0, 10) !== name.day) {
    problems.push(
      problemsIn(file)(
        "date-mismatch",
        locate(["date"]),
        `Im Kopf steht der ${head.date.slice(0, 10)}, im Dateinamen der ${name.day}.`,
        `Stimmt der Dateiname, schreiben Sie „date: ${name.day}${head.date.slice(10)}". Stimmt das Datum im Kopf, benennen Sie die Datei um: ${fileNameOf(head.date, name.slug)}`,
      ),
    );
  }
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  const entry = createEntry(path, name, parsed.data, references, {
    body: rendered.html,
    markdown: body.replace(/^\n+/, "").trimEnd(),
  });
  const written = { ...parts.value, entry, text: text.value, locate, warn: warningsIn(file) };
  const { gazetteer, longSentences } = context;
  const warnings = [...entryWarnings({ ...written, gazetteer, longSentences }), ...rendered.warnings];
  return { ok: true, value: entry, warnings };
}

function createEntry(
  path: string,
  name: EntryFileName,
  head: FrontMatter,
  references: References,
  text: Pick<Entry, "body" | "markdown">,
): Entry {
  const { regions, topics, organisations } = references;
  const localities = regions.filter((region): region is Locality => region.kind === "place" || region.kind === "kreis");
  const places = localities.filter((region): region is Place => region.kind === "place");
  const lands = landsOf(regions);
  const dated = instant(head.date);
  const embargo = head.embargo && instant(head.embargo);
  const published = embargo && isAfter(embargo, dated) ? embargo : dated;
  const changes = [head.updated, head.withdrawn?.date, ...head.corrections.map(({ date }) => date)];
  const lastChange = changes
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return {
    file: path,
    address: name.address,
    slug: name.slug,
    day: dayOf(dated),
    dated,
    published,
    modified: lastChange !== undefined && lastChange > dayOf(published) ? instant(lastChange) : published,
    title: plainText(head.title),
    teaser: plainText(head.teaser),
    kicker: plainText(head.kicker ?? kickerOf(regions, lands, organisations)),
    kind: head.kind,
    localities,
    places,
    kreise: kreiseOf(localities),
    lands,
    nationwide: regions.some(({ kind }) => kind === "nationwide"),
    topics,
    organisations,
    sources: head.sources.map(sourceOf),
    events: head.events.map(eventOf),
    image: head.image && imageOf(head.image),
    updated: head.updated,
    corrections: head.corrections.map((correction) => ({ ...correction, text: plainText(correction.text) })),
    embargo,
    draft: head.draft,
    aliases: head.aliases,
    withdrawn: head.withdrawn && { ...head.withdrawn, reason: plainText(head.withdrawn.reason) },
    ...text,
  };
}

function sourceOf(source: FrontMatter["sources"][number]): Source {
  return source.title === undefined ? source : { ...source, title: plainText(source.title) };
}

function imageOf({ src, ...texts }: NonNullable<FrontMatter["image"]>): NonNullable<Entry["image"]> {
  return { src, alt: plainText(texts.alt), credit: plainText(texts.credit), license: plainText(texts.license) };
}

/** A day stays a day; a time becomes an instant with its offset. */
function eventOf({ title, date, end, url }: FrontMatter["events"][number]): NewsEvent {
  const exact = (text: string): string => (isDay(text) ? text : instant(text));
  return { title: plainText(title), date: exact(date), end: end && exact(end), url };
}

function kreiseOf(localities: readonly Locality[]): readonly Kreis[] {
  return [...new Set(localities.map((region) => (region.kind === "kreis" ? region : region.kreis)))].filter(
    (kreis) => kreis !== undefined,
  );
}

function landsOf(regions: readonly Region[]): readonly Land[] {
  return [
    ...new Set(
      regions.flatMap((region) => {
        if (region.kind === "nationwide") return [];
        return [region.kind === "land" ? region : region.land];
      }),
    ),
  ];
}
