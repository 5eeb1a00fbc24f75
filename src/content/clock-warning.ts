import type { ProblemCode } from "./problem-codes.ts";

/** A date in the head of an entry, and where it stands there: `["corrections", 0, "date"]`. */
export interface HeadDate {
  readonly date: string;
  readonly path: readonly PropertyKey[];
}

/** Something in the head of an entry that calls for a warning at an instant, and may be in order at another. */
export interface ClockWarning {
  readonly code: ProblemCode;
  readonly path: HeadDate["path"];
  readonly message: string;
  readonly suggestion: string;
}
