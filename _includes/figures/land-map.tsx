import type { LandCount } from "../../src/archive/statistics/lands.ts";
import { germanNumber } from "../../src/archive/statistics/table.ts";
import { reportCount } from "../../src/content/report-count.ts";
import { type LandShape, mapHeight, mapWidth } from "../../src/regions/land-shape.ts";
import { useHref } from "../site-context.tsx";
import { type CountClass, countClasses, shadeOf } from "./count-classes.ts";

interface LandMapProps {
  readonly labelledBy: string;
  readonly lands: readonly LandCount[];
  readonly shapes: readonly LandShape[];
}

/** Where there is less room for a number it stands on a disc. */
const [littleRoom, disc] = [14, 24];
/**
 * Where there is less room for a finger the Land can be reached around it, too, without hiding anything: 44 pixels wide on a
 * phone, but less far than to the next number, so that no neighbour is lost.
 */
const [narrow, reach] = [20, 40];

/** How many reports each Land has: by colour, as a number, and as a link to them. */
export function LandMap({ labelledBy, lands, shapes }: LandMapProps) {
  const href = useHref();
  const classes = countClasses(lands.map(({ count }) => count));
  const byKey = new Map(shapes.map((shape) => [shape.key, shape]));
  const drawn = lands.flatMap((land) => {
    const shape = byKey.get(land.key);
    return shape ? { ...land, ...shape } : [];
  });
  // Small Länder lie above those around them.
  const inOrder = drawn.sort((a, b) => Number(a.label[2] < narrow) - Number(b.label[2] < narrow));
  return (
    <div class="land-map">
      <nav aria-labelledby={labelledBy}>
        <svg viewBox={`0 0 ${mapWidth} ${mapHeight}`}>
          <title>Karte von Deutschland</title>
          {inOrder.map(({ name, address, count, path, label: [x, y, room] }) => (
            <a
              href={href(address)}
              aria-label={`${name}: ${reportCount(count)}`}
              class={`land-map__shade-${shadeOf(count, classes)}`}
            >
              <title>{`${name}: ${reportCount(count)}`}</title>
              <path d={path} />
              {room < narrow && <circle class="land-map__reach" cx={x} cy={y} r={reach} />}
              {room < littleRoom && <circle class="land-map__disc" cx={x} cy={y} r={disc} />}
              <text x={x} y={y} dy="0.35em" text-anchor="middle">
                {germanNumber(count)}
              </text>
            </a>
          ))}
        </svg>
      </nav>
      <Legend classes={classes} />
    </div>
  );
}

function Legend({ classes }: { readonly classes: readonly CountClass[] }) {
  const nameOf = ({ from, to }: CountClass): string =>
    from === to ? reportCount(from) : `${germanNumber(from)} bis ${reportCount(to)}`;
  return (
    <ul class="land-map__legend">
      {[{ from: 0, to: 0 }, ...classes].map((one) => (
        <li>
          <svg class={`land-map__shade-${shadeOf(one.from, classes)}`} aria-hidden="true">
            <rect width="100%" height="100%" />
          </svg>
          {nameOf(one)}
        </li>
      ))}
    </ul>
  );
}
