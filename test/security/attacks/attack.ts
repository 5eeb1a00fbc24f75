import type { ProblemCode } from "../../../src/content/problem-codes.ts";
import type { Items } from "../../builders/news-directory.ts";
import type { Surroundings } from "../../builders/project.ts";
import { type ReportChange, report, reportPath } from "../../builders/report.ts";

/** What must come of an attack: it is refused, or what it wrote stands in the outputs as mere text. */
export type Expected = `error ${ProblemCode}` | `warning ${ProblemCode}` | "harmless";

/** Something that a hostile editor or operator might write, and what must come of it. */
export interface Attack extends Pick<Surroundings, "data"> {
  readonly name: string;
  /** The field, or what else is abused. */
  readonly where: string;
  /** What is written there, as it is shown in the table. */
  readonly written: string;
  readonly news: Items;
  readonly expected: Expected;
  /** Text that readers see on the page of the report. */
  readonly stands?: string;
}

/** What every script of the corpus would do. */
export const payload = "window.__hacked=1";

/** A teaser that is long enough around anything. */
export const longEnough = "Wer Dresden neu zugewiesen wird, erhält seit Mai eine Karte";

/** An attack in one report; where it is accepted, `stands` is what readers see of it. */
export function inReport(
  name: string,
  where: string,
  written: string,
  change: ReportChange | string | Uint8Array,
  expected: Expected,
  stands?: string,
): Attack {
  const text = typeof change === "string" || change instanceof Uint8Array ? change : report(change);
  const news = { [reportPath]: text };
  return { name, where, written, news, expected, ...(stands !== undefined && { stands }) };
}
