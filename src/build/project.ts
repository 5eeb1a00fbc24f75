import type { EntryStore } from "../content/entry-store.ts";
import { type Problem, sortProblems } from "../content/problem.ts";
import { type Content, contentWith, type Reference, readReference } from "../content/read-content.ts";
import { readYaml } from "../content/read-yaml.ts";
import type { Result } from "../content/source-file.ts";
import { type SearchWords, searchWordsSchema } from "../search/search-words.ts";

/** Everything that a site is made from, validated. */
export interface Project {
  readonly content: Content;
  readonly searchWords: SearchWords;
  readonly problems: readonly Problem[];
}

/** A project, or why there is none; with the content where that is right and other data files are not. */
export type ReadProject =
  | { readonly ok: true; readonly value: Project }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly content?: Content };

/** What the data directory says, the words of the search included. */
export interface DataFiles {
  readonly reference: Result<Reference>;
  readonly searchWords: Result<SearchWords>;
}

export function readDataFiles(dataDirectory: string): DataFiles {
  return {
    reference: readReference(dataDirectory),
    searchWords: readYaml(dataDirectory, "search.yaml", searchWordsSchema),
  };
}

/** The same with another limit for hints at long sentences than `site.yaml` names; with none as it is. */
export function withLongSentences(files: DataFiles, longSentences: number | undefined): DataFiles {
  const { reference } = files;
  if (!reference.ok || longSentences === undefined) return files;
  const { site } = reference.value;
  const checks = { ...site.checks, longSentences };
  return { ...files, reference: { ok: true, value: { ...reference.value, site: { ...site, checks } } } };
}

/**
 * Reads and checks the news and data directories.
 * @param store entries of an earlier reading with the same data files, see `readEntries`
 */
export function readProject(newsDirectory: string, dataDirectory: string, store?: EntryStore): ReadProject {
  return projectWith(readDataFiles(dataDirectory), newsDirectory, store);
}

/** Reads and checks the news directory, see `readProject`. */
export function projectWith(
  { reference, searchWords }: DataFiles,
  newsDirectory: string,
  store: EntryStore | undefined,
): ReadProject {
  const content = contentWith(reference, newsDirectory, store);
  if (content.ok && searchWords.ok) {
    return {
      ok: true,
      value: { content: content.value, searchWords: searchWords.value, problems: content.value.problems },
    };
  }
  const problems = [
    ...(content.ok ? content.value.problems : content.problems),
    ...(searchWords.ok ? [] : searchWords.problems),
  ];
  return { ok: false, problems: sortProblems(problems), ...(content.ok && { content: content.value }) };
}
