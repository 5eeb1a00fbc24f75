import type { ProblemCode } from "./problem-codes.ts";

type Severity = "error" | "warning";

/** Something wrong with the content: a value, collected and reported with all others, never thrown. */
export interface Problem {
  /** Path as the editor knows it: "news/2025/2025-05-09-dresden-bezahlkarte.md". */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  readonly severity: Severity;
  readonly code: ProblemCode;
  /** What is wrong and why; German. */
  readonly message: string;
  /** What to do; German. */
  readonly suggestion?: string;
}

/** By file, line and column, so that a report reads like the files do. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

/** Says whether a build must stop. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return errorsOf(problems).length > 0;
}

/** Those that keep the site from being made. Among the warnings of a large archive nobody would find them. */
export function errorsOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ severity }) => severity === "error");
}
