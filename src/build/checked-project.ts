import { type CheckOptions, checkContent } from "../checks/check-content.ts";
import { type Problem, sortProblems } from "../content/problem.ts";
import type { Content } from "../content/read-content.ts";
import type { Result } from "../content/source-file.ts";
import { ledgerProblems } from "./ledger-problems.ts";
import { type PictureSizes, type Pictures, planPictures } from "./pictures.ts";
import type { Project, ReadProject } from "./project.ts";

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
  read: ReadProject,
  options: CheckOptions,
  sizes: PictureSizes = new Map(),
): Promise<Result<CheckedProject>> {
  if (read.ok) return { ok: true, value: { ...read.value, ...(await checked(read.value.content, options, sizes)) } };
  const { problems, content } = read;
  if (!content) return read;
  const found = (await checked(content, options, sizes)).problems.filter((one) => !content.problems.includes(one));
  return { ok: false, problems: sortProblems([...problems, ...found]) };
}

async function checked(
  content: Content,
  options: CheckOptions,
  sizes: PictureSizes,
): Promise<{ readonly pictures: Pictures; readonly problems: readonly Problem[] }> {
  const { pictures, problems } = await planPictures(options.news, content.entries, sizes);
  const lost = ledgerProblems(options, content);
  return { pictures, problems: sortProblems([...checkContent(content, options), ...lost, ...problems]) };
}
