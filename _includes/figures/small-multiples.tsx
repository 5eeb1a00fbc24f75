import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import { germanNumber } from "../../src/archive/statistics/table.ts";
import type { TopicCounts } from "../../src/archive/statistics/topics.ts";
import { reportCount } from "../../src/content/report-count.ts";
import { Link } from "../link.tsx";

interface SmallMultiplesProps {
  readonly topics: readonly TopicCounts[];
  /** Oldest first, at least two. */
  readonly years: readonly string[];
  /** The last of them, if it is not over. */
  readonly running: string | undefined;
}

/** A field for each topic, all with the same scale, so that they can be compared at a glance. */
export function SmallMultiples({ topics, years, running }: SmallMultiplesProps) {
  const x = scaleLinear([0, years.length - 1], [0, 100]);
  const y = scaleLinear([0, max(topics, ({ counts }) => max(counts)) ?? 0], [100, 0]);
  const place = { x: (_: number, at: number) => x(at), y: (count: number) => y(count) };
  const outline = line<number>(place.x, place.y).digits(1);
  const lastSegment = line<number>((_, at) => x(years.length - 2 + at), place.y).digits(1);
  const surface = area<number>(place.x, y(0), place.y).digits(1);
  const whole = running === undefined ? years.length : years.length - 1;
  const names = years.map((year) => (year === running ? `${year} bisher` : year));
  return (
    <ul class="small-multiples">
      {topics.map(({ name, address, total, counts }) => (
        <li>
          <h3>
            <Link to={address}>{name}</Link>
          </h3>
          <p class="small-multiples__total">{reportCount(total)}</p>
          <svg
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            role="img"
            aria-label={`${name}, Berichte je Jahr: ${course(counts, names)}`}
          >
            <path class="small-multiples__surface" d={surface(counts) ?? ""} />
            <path class="small-multiples__outline" d={outline(counts.slice(0, whole)) ?? ""} />
            {running && <path class="small-multiples__running" d={lastSegment(counts.slice(-2)) ?? ""} />}
          </svg>
          <p class="small-multiples__years" aria-hidden="true">
            <span>{years[0]}</span>
            <span>{names.at(-1)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** "2023: 4, 2024: 0, 2025 bisher: 12". */
function course(counts: readonly number[], years: readonly string[]): string {
  return years.map((year, at) => `${year}: ${germanNumber(counts[at] ?? 0)}`).join(", ");
}
