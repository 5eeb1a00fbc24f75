import { join } from "node:path";
import type { Problem } from "../../content/problem.ts";

/** Where the preview finds and puts things, and what time it is for it. */
export interface PreviewOptions {
  readonly news: string;
  readonly data: string;
  readonly cache: string;
  /** ISO instant: decides which embargoes are over. */
  readonly now: string;
}

/** What came of making the site once. */
export type Outcome =
  | {
      readonly kind: "made";
      readonly pathPrefix: string;
      /** So many pages were rendered. */
      readonly rendered: number;
      readonly seconds: number;
      /** Warnings. */
      readonly problems: readonly Problem[];
    }
  /** Errors. */
  | { readonly kind: "problems"; readonly problems: readonly Problem[] }
  /** A defect of ours, with what a developer needs. */
  | { readonly kind: "fault"; readonly text: string };

/** Where the site lies below the cache. */
export const sitePath = (cache: string): string => join(cache, "preview", "site");
