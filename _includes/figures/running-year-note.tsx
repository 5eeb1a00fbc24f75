import type { RunningYear } from "../../src/archive/statistics/running-year.ts";
import { longDate } from "../../src/content/date-words.ts";

/** Says until when the reports of a year are counted that is not over; nothing where all are. */
export function RunningYearNote({ running }: { readonly running: RunningYear | undefined }) {
  if (!running) return null;
  const { year, until } = running;
  return (
    <>
      Das Jahr {year} ist noch nicht zu Ende: Gezählt sind seine Berichte bis zum{" "}
      <time datetime={until}>{longDate(until)}</time>.
    </>
  );
}
