import type { PageCounts } from "./page-choice.ts";

/** Hears how far a build has come. */
export interface Progress {
  readonly entries: (count: number) => void;
  readonly pages: (counts: PageCounts) => void;
  /** So many volumes of the index are to be made. */
  readonly volumes: (due: number) => void;
  /** One of them is made, perhaps before all are known. */
  readonly volume: () => void;
}
