/** What a build did, as `--json` prints it; a contract with operators' scripts. */
export interface Report {
  /** Entries in the lists; without drafts, embargoed and withdrawn ones. */
  readonly entries: number;
  /** Pages and documents of the site. */
  readonly pages: number;
  readonly rendered: number;
  readonly unchanged: number;
  /** Files removed from the output directory. */
  readonly removed: number;
  readonly search: { readonly volumes: number; readonly rebuilt: number; readonly entries: number };
  /** Files of the site, and their size. */
  readonly files: number;
  readonly bytes: number;
  readonly seconds: {
    readonly content: number;
    readonly render: number;
    readonly search: number;
    readonly commit: number;
    readonly total: number;
  };
  readonly peakMemoryMB: number;
  /** Files written or removed in the output directory. */
  readonly changed: readonly string[];
  /** The next instant at which a build would change the site by itself, see `nextChange`; ISO. */
  readonly nextDue: string | null;
}

/** Starts to measure; returns a function that gives the seconds since then. */
export function stopwatch(): () => number {
  const start = performance.now();
  return () => Math.round((performance.now() - start) / 10) / 100;
}
