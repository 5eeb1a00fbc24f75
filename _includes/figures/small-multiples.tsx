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
}

/** A field for each topic, all with the same scale, so that they can be compared at a glance. */
export function SmallMultiples({ topics, years }: SmallMultiplesProps) {
  const x = scaleLinear([0, years.length - 1], [0, 100]);
  const y = scaleLinear([0, max(topics, ({ counts }) => max(counts)) ?? 0], [100, 0]);
  const place = { x: (_: number, at: number) => x(at), y: (count: number) => y(count) };
  const outline = line<number>(place.x, place.y).digits(1);
  const surface = area<number>(place.x, y(0), place.y).digits(1);
  return (
    <ul class="small-multiples">
      {topics.map(({ name, address, total, counts }) => (
        <li>
          <h3>
            <Link to={address}>{name}</Link>
          </h3>
          <p class="small-multiples__total">{reportCount(total)}</p>
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={course(name, counts, years)}>
            <path class="small-multiples__surface" d={surface(counts) ?? ""} />
            <path class="small-multiples__outline" d={outline(counts) ?? ""} />
          </svg>
          <p class="small-multiples__years" aria-hidden="true">
            <span>{years[0]}</span>
            <span>{years.at(-1)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** "Schule, Berichte je Jahr: 2023: 4, 2024: 0, 2025: 12". */
function course(name: string, counts: readonly number[], years: readonly string[]): string {
  return `${name}, Berichte je Jahr: ${years.map((year, at) => `${year}: ${germanNumber(counts[at] ?? 0)}`).join(", ")}`;
}
