import type { ProblemCode } from "../../../src/content/problem-codes.ts";
import type { Items } from "../../builders/news-directory.ts";
import type { Surroundings } from "../../builders/project.ts";
import { type ReportChange, report, reportPath } from "../../builders/report.ts";

/** One mistake of an editor, and what must be said about it. */
export interface Mistake extends Surroundings {
  /** Continues the sentence "reports …". */
  readonly name: string;
  readonly news: Items;
  /** Where the problem is reported: the plain report, unless another path is named. */
  readonly file: string;
  readonly code: ProblemCode;
  /** A mistake keeps the site from being built, unless it is said to be a mere warning. */
  readonly severity?: "warning";
  readonly line: number;
  readonly column: number;
  /** A part of the suggestion: there is something to be done about every mistake. */
  readonly suggestion: string;
  /** What lies there after somebody has done as the suggestion says: nothing is wrong with it any more. */
  readonly mended?: Items;
  /** The same for data files. */
  readonly mendedData?: Surroundings["data"];
}

type Expected = Omit<Mistake, "name" | "news" | "file">;
type ExpectedInReport = Omit<Expected, "mended"> & { readonly mended?: ReportChange | string };

/** A mistake in a report that is right otherwise. */
export function inReport(
  name: string,
  change: ReportChange | string | Uint8Array,
  { mended, ...expected }: ExpectedInReport,
): Mistake {
  const text = typeof change === "string" || change instanceof Uint8Array ? change : report(change);
  const right = typeof mended === "object" ? report(mended) : mended;
  return {
    name,
    news: { [reportPath]: text },
    file: reportPath,
    ...expected,
    ...(right !== undefined && { mended: { [reportPath]: right } }),
  };
}

/** A mistake in where or how a file lies. */
export function inFiles(name: string, file: string, news: Items, expected: Expected): Mistake {
  return { name, news, file, ...expected };
}
