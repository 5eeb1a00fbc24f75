import { max, range } from "d3-array";
import { type ScaleLinear, scaleBand, scaleLinear } from "d3-scale";
import { germanNumber } from "../../src/archive/statistics/table.ts";
import { reportCount } from "../../src/content/report-count.ts";
import { Chart, type ChartWords, em, percent } from "./chart.tsx";

/** One column: "Mai 2025", and what stands below it, if anything. */
interface ColumnOfChart {
  readonly name: string;
  readonly label?: string | undefined;
  readonly count: number;
  /** Whether the time that it stands for is not over: its number will grow. */
  readonly isRunning?: boolean;
}

interface ColumnChartProps extends ChartWords {
  readonly columns: readonly ColumnOfChart[];
}

/** The columns stand above this line and grow to the first. */
const [top, bottom, height] = [1.5, 12, 13.75];
/** So much lower is the word below the name of a column that still grows. */
const lineHeight = 1.25;
/** Hundredths of the width for columns; the rest is for the numbers of the grid. */
const plot = 92;
/** More columns, or columns whose numbers have more characters together, have no room for them: a grid says how high they are. */
const [mostWithNumbers, mostCharacters] = [12, 32];

/** Reports in the course of time, as columns. */
export function ColumnChart({ columns, ...words }: ColumnChartProps) {
  const most = max(columns, ({ count }) => count) ?? 0;
  const characters = columns.length * germanNumber(most).length;
  const hasNumbers = columns.length <= mostWithNumbers && characters <= mostCharacters;
  const x = scaleBand(range(columns.length), [0, hasNumbers ? 100 : plot]).paddingInner(0.2);
  const y = scaleLinear([0, most], [bottom, top]).nice(4);
  const hasRunning = columns.some(({ isRunning }) => isRunning);
  return (
    <Chart {...words} height={height + (hasRunning ? lineHeight : 0)}>
      {!hasNumbers && <Grid y={y} />}
      {columns.map(({ name, label, count, isRunning }, at) => {
        const left = x(at) ?? 0;
        const middle = percent(left + x.bandwidth() / 2);
        const below = hasNumbers ? { x: middle, "text-anchor": "middle" as const } : { x: percent(left) };
        return (
          <g>
            <title>{`${name}: ${reportCount(count)}`}</title>
            <rect
              class={isRunning ? "chart__bar chart__bar--running" : "chart__bar"}
              x={percent(left)}
              width={percent(x.bandwidth())}
              y={em(y(count))}
              height={em(bottom - y(count))}
            />
            {hasNumbers && (
              <text class="chart__number" x={middle} y={em(y(count) - 0.4)} text-anchor="middle">
                {germanNumber(count)}
              </text>
            )}
            {label && (
              <text
                {...below}
                class={at > 0 && at < columns.length - 1 ? "chart__spare" : undefined}
                y={em(height - 0.4)}
              >
                {label}
              </text>
            )}
            {isRunning && (
              <text {...below} y={em(height - 0.4 + lineHeight)}>
                bisher
              </text>
            )}
          </g>
        );
      })}
      <line class="chart__axis" x1="0" x2="100%" y1={em(bottom)} y2={em(bottom)} />
    </Chart>
  );
}

/** Lines at round numbers of reports. */
function Grid({ y }: { readonly y: ScaleLinear<number, number> }) {
  const lines = y.ticks(4).filter((count) => count > 0 && Number.isInteger(count));
  return (
    <>
      {lines.map((count) => (
        <>
          <line class="chart__grid" x1="0" x2="100%" y1={em(y(count))} y2={em(y(count))} />
          <text x="100%" y={em(y(count) - 0.3)} text-anchor="end">
            {germanNumber(count)}
          </text>
        </>
      ))}
    </>
  );
}
