import { lstatSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { errorsOf, type Problem } from "../content/problem.ts";
import type { ProblemCode } from "../content/problem-codes.ts";
import type { Content } from "../content/read-content.ts";
import { slugOf } from "../regions/fold.ts";

/** What may be true of files with errors, of which nobody knows yet what they will be. */
export interface BrokenReports {
  /** Whether one of them may answer at an address of the site: as its own, as an earlier one, or as a list that shows it. */
  readonly mayAnswer: (address: string) => boolean;
  /** Whether one of them may name a key of a vocabulary. */
  readonly mayName: (key: string) => boolean;
}

const reportAddress = /^\/\d{4}\/\d{2}\/([^/]+)\/?$/;
/** Pages that come and go with reports; the whole list of addresses is in `documents/site-addresses.ts`. */
const listAddress = /^\/(?:\d{4}|bundesweit|land|ort|organisation|thema)\//;

const none: BrokenReports = { mayAnswer: () => false, mayName: () => false };

/**
 * The files of a news directory that hold no entry because of an error. What is missing because of them is no mistake of
 * other files: a link to one of them is not dead, its address has not vanished, and its topics are in use.
 */
export function brokenReports(newsDirectory: string, { entries, problems }: Content): BrokenReports {
  const errors = errorsOf(problems);
  if (errors.length === 0) return none;
  const read = new Set(entries.map(({ file }) => join(newsDirectory, file)));
  const files = [...new Set(errors.map(({ file }) => file))].filter((file) => !read.has(file));
  const texts = files.map(textOf);
  // Names that need mending count too: "2025-05-09 Bürgerbüro.docx" may become ".../buergerbuero/".
  const names = files.map((file) => `-${slugOf(basename(file))}-`);
  // In a linked folder, or one that is called like a file, may lie anything.
  const months = monthsOfRenamed(errors);
  const isAnything = texts.includes(undefined);
  const isWritten = (words: string): boolean => isAnything || texts.some((text) => text?.includes(words));
  return {
    mayAnswer: (address) => {
      const slug = reportAddress.exec(address)?.[1];
      if (slug === undefined && files.length > 0 && listAddress.test(address)) return true;
      return (
        months.some((month) => address.startsWith(month)) ||
        isWritten(address.replace(/\/$/, "")) ||
        (slug !== undefined && names.some((name) => name.includes(`-${slugOf(slug)}-`)))
      );
    },
    mayName: isWritten,
  };
}

/** What is wrong with a file that was given a name it cannot have, or whose date was forgotten. */
const ofRenaming: ReadonlySet<ProblemCode> = new Set(["date-mismatch", "file-name", "file-folder", "file-extension"]);

/** The months that the heads of renamed files name ("/2025/05/"): an address that is lost there may have been theirs. */
function monthsOfRenamed(errors: readonly Problem[]): readonly string[] {
  return errors.flatMap(({ code, file }) => {
    const head = ofRenaming.has(code) ? (textOf(file) ?? "") : "";
    const [, year, month] = /^date: *["']?(\d{4})-(\d{2})/m.exec(head) ?? [];
    return year === undefined ? [] : [`/${year}/${month}/`];
  });
}

/** The text of a file, "" when it cannot be read; undefined when it is a folder or a link, which is not followed. */
function textOf(file: string): string | undefined {
  const state = lstatSync(file, { throwIfNoEntry: false });
  if (state?.isDirectory() || state?.isSymbolicLink()) return undefined;
  if (!state?.isFile()) return "";
  try {
    return readFileSync(file, "utf8");
  } catch {
    return ""; // a problem of its own
  }
}
