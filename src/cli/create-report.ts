import { join } from "node:path";
import { ledgerProblems } from "../build/ledger-problems.ts";
import { checkContent } from "../checks/check-content.ts";
import { addressOwner } from "../content/address-owner.ts";
import { sentence } from "../content/format-problems.ts";
import { newFile } from "../content/new-entry.ts";
import { type Problem, sortProblems } from "../content/problem.ts";
import { readReference } from "../content/read-content.ts";
import { readEntries } from "../content/read-entries.ts";
import { pathPrefixOf } from "../content/site-address.ts";
import { completeWish, objectionsTo, type PartialWish } from "./new-wish.ts";
import { oneRegionEach, oneTopicEach } from "./one-each.ts";
import type { ContentOptions } from "./options.ts";
import { Cancelled } from "./questions.ts";
import { writeNewFile } from "./write-new-file.ts";

/** The file that was written with what the check says of it, or why none was: lines for people, German. */
type Creation =
  | { readonly file: string; readonly remarks: readonly Problem[] }
  | { readonly refusal: readonly string[] };

/**
 * Writes the file of a new report, after asking for what is missing. What is given is checked before anything is asked.
 * @throws OutputError when the disk cannot take the file
 */
export async function createReport(
  wish: PartialWish,
  { news, data, now }: Pick<ContentOptions, "news" | "data" | "now">,
): Promise<Creation> {
  const reference = readReference(data);
  if (!reference.ok) return { refusal: reference.problems.map(withPlace) };
  const { gazetteer, vocabularies, site } = reference.value;
  const context = {
    gazetteer,
    vocabularies,
    pathPrefix: pathPrefixOf(site.url),
    longSentences: site.checks?.longSentences,
  };
  const regions = oneRegionEach(wish.region, gazetteer);
  const topics = oneTopicEach(wish.topics, vocabularies.topics);
  const apart = { ...wish, region: regions.names, topics: topics.names };
  const objections = [...regions.objections, ...topics.objections, ...objectionsTo(apart, context).map(withCode)];
  if (objections.length > 0) return { refusal: objections };

  const read = readEntries(news, context);
  const ownerOf = (address: string): string | undefined => addressOwner(address, news, read.entries);
  const complete = await completeWish(wish, context, ownerOf).catch(undefinedWhenCancelled);
  if (complete === undefined) return { refusal: ["Abgebrochen."] };
  const made = newFile(complete, context);
  if (!made.ok) return { refusal: made.problems.map(withCode) };

  const { path, text, entry, warnings } = made.value;
  const file = join(news, path);
  const owner = ownerOf(entry.address) ?? (writeNewFile(file, text) ? undefined : file);
  if (owner !== undefined) return { refusal: [taken(entry.address, owner, file)] };
  const said = [...read.problems, ...warnings.map((warning) => ({ ...warning, file }))];
  const content = { ...reference.value, ...read, entries: [...read.entries, entry], problems: said };
  const options = { news, data, now };
  const problems = [...checkContent(content, options), ...ledgerProblems(options, content)];
  return { file, remarks: sortProblems(problems.filter((problem) => problem.file === file)) };
}

function taken(address: string, owner: string, file: string): string {
  const what = owner === file ? `Die Datei ${file} gibt es schon.` : `Die Adresse ${address} gehört schon zu ${owner}.`;
  return `${what} Geben Sie mit --slug einen anderen Kurznamen an.`;
}

// The new file is not there, so that the line of a problem would lead nowhere.
const withCode = (problem: Problem): string => `${problem.severity}  ${problem.code}  ${sentence(problem)}`;
const withPlace = (problem: Problem): string =>
  `${problem.file}:${problem.line}:${problem.column}  ${withCode(problem)}`;

function undefinedWhenCancelled(error: unknown): undefined {
  if (!(error instanceof Cancelled)) throw error;
}
