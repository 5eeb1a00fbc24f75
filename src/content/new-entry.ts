import { CORE_SCHEMA, dump } from "js-yaml";
import { resolveRegion } from "../regions/resolve.ts";
import type { Entry } from "./entry.ts";
import { fileNameOf } from "./file-name.ts";
import type { EntryKind } from "./front-matter-schema.ts";
import { type EntryContext, parseEntry } from "./parse-entry.ts";
import { draftLines, placeholders } from "./placeholder.ts";
import type { Problem } from "./problem.ts";
import { proposedSlug } from "./proposed-slug.ts";
import type { Result } from "./source-file.ts";

/** What somebody says of a report that is still to be written. */
export interface NewEntry {
  readonly title: string;
  /** "2025-05-09", or with time. */
  readonly date: string;
  /** As in the head: names or official keys. */
  readonly region: readonly string[];
  readonly topics: readonly string[];
  readonly teaser?: string | undefined;
  readonly kind?: EntryKind | undefined;
  /** Made from region and title when it is missing. */
  readonly slug?: string | undefined;
}

/** A file that is not written yet. */
interface NewFile {
  /** Below the news directory: "2025/2025-05-09-dresden-bezahlkarte.md". */
  readonly path: string;
  readonly text: string;
  /** The draft that the file holds. */
  readonly entry: Entry;
  /** What the check says of it; their file is `path`. */
  readonly warnings: readonly Problem[];
}

/**
 * Makes the file of a new report, a draft with placeholders for what has to be written; or says what is wrong, in the
 * words of the check, since the file has been read as the check reads it.
 */
export function newFile(wish: NewEntry, context: EntryContext): Result<NewFile> {
  const path = fileNameOf(wish.date, wish.slug ?? slugFor(wish, context));
  const text = textOf(wish);
  const parsed = parseEntry(path, path, new TextEncoder().encode(text), context);
  if (!parsed.ok) return parsed;
  return { ok: true, value: { path, text, entry: parsed.value, warnings: parsed.warnings } };
}

/** The short name that is proposed for a report. */
export function slugFor({ title, region: [first] }: Pick<NewEntry, "title" | "region">, context: EntryContext): string {
  const resolution = first === undefined ? undefined : resolveRegion(first, context.gazetteer);
  return proposedSlug(title, resolution?.outcome === "found" ? resolution.region : undefined);
}

/** Given "2025-05-09" and "dresden-bezahlkarte", returns "/2025/05/dresden-bezahlkarte/". */
export function addressOf(date: string, slug: string): string {
  return `/${date.slice(0, 4)}/${date.slice(5, 7)}/${slug}/`;
}

/** The text of the file: what is given stands there as it was given, whatever YAML thinks of its signs. */
export function textOf({ title, date, teaser = placeholders.teaser, region, topics, kind }: NewEntry): string {
  const head = dump(
    { title, date, teaser, region, topics, ...(kind === undefined ? {} : { kind }) },
    { schema: CORE_SCHEMA, quoteStyle: "double", flowLevel: 1, lineWidth: -1, noRefs: true },
  );
  return `---
${head}${draftLines}
---

${placeholders.body}
`;
}
