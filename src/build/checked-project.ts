import { sortProblems } from "../content/problem.ts";
import type { Result } from "../content/source-file.ts";
import { ledgerProblems } from "./ledger-problems.ts";
import { type PictureSizes, type Pictures, planPictures } from "./pictures.ts";
import type { Project } from "./project.ts";

/** A project with what belongs to its entries besides their files. */
export interface CheckedProject extends Project {
  /** Of all entries, whether readers may see them or not. */
  readonly pictures: Pictures;
}

/**
 * Adds to what is wrong with single files what is wrong with what lies beside them: images, and the ledger of addresses.
 * @param now the present, ISO instant: decides which addresses readers can reach
 * @param sizes of images that were read before, see `planPictures`
 */
export async function checkedProject(
  read: Result<Project>,
  newsDirectory: string,
  now: string,
  sizes: PictureSizes = new Map(),
): Promise<Result<CheckedProject>> {
  if (!read.ok) return read;
  const { content } = read.value;
  const { pictures, problems } = await planPictures(newsDirectory, content.entries, sizes);
  const all = [...read.value.problems, ...ledgerProblems(newsDirectory, content, now), ...problems];
  return { ok: true, value: { ...read.value, pictures, problems: sortProblems(all) } };
}
