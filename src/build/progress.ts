import type { PageCounts } from "./page-choice.ts";

/** Hears how far a build has come. */
export interface Progress {
  readonly entries: (count: number) => void;
  readonly pages: (counts: PageCounts) => void;
  /** So many files of pictures are made, of so many that are not there yet; first of all with 0. */
  readonly pictures: (made: number, due: number) => void;
  /** So many volumes of the index are to be made. */
  readonly volumes: (due: number) => void;
  /** One of them is made, perhaps before all are known. */
  readonly volume: () => void;
}
