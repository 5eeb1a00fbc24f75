import { type CheckOptions, checkContent } from "../checks/check-content.ts";
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
 * Adds to what is wrong with single files what shows when all entries, the clock, or what lies beside the files are looked
 * at: images, and the ledger of addresses.
 * @param sizes of images that were read before, see `planPictures`
 */
export async function checkedProject(
  read: Result<Project>,
  options: CheckOptions,
  sizes: PictureSizes = new Map(),
): Promise<Result<CheckedProject>> {
  if (!read.ok) return read;
  const { content } = read.value;
  const { pictures, problems } = await planPictures(options.news, content.entries, sizes);
  const lost = ledgerProblems(options, content);
  const all = [...checkContent(content, options), ...lost, ...problems];
  return { ok: true, value: { ...read.value, pictures, problems: sortProblems(all) } };
}
