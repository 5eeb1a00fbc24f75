import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import { Chart, type ChartWords, em, percent } from "./chart.tsx";

/** One bar: what it is about, how long it is, and how that reads ("12,3"). */
interface Bar {
  readonly name: string;
  readonly detail?: string | undefined;
  readonly value: number;
  readonly text: string;
}

interface BarChartProps extends ChartWords {
  readonly bars: readonly Bar[];
}

/** The height of a bar with its name above it, and of the bar alone, in lines of text. */
const [row, thickness] = [2.75, 0.6];

/** Numbers side by side, as bars that begin at nought, with their names above them. */
export function BarChart({ bars, ...words }: BarChartProps) {
  const length = scaleLinear([0, max(bars, ({ value }) => value) ?? 0], [0, 100]);
  return (
    <Chart {...words} height={bars.length * row}>
      {bars.map(({ name, detail, value, text }, at) => (
        <g>
          <text class="chart__name" y={em(at * row + 1.1)}>
            {name}
            {detail && <tspan class="chart__detail">{` ${detail}`}</tspan>}
          </text>
          <text class="chart__number" x="100%" y={em(at * row + 1.1)} text-anchor="end">
            {text}
          </text>
          <rect class="chart__bar" y={em(at * row + 1.5)} width={percent(length(value))} height={em(thickness)} />
        </g>
      ))}
    </Chart>
  );
}
