// Writes _data/germany.yaml: `npm run map`. Run it after updating the package it reads.
//   @svg-maps/germany   the 16 Länder as SVG paths, CC BY 4.0, https://github.com/VictorCazanave/svg-maps
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

type Point = readonly [x: number, y: number];
type Ring = readonly Point[];

/** The keys of the Länder, by the identifiers of the package. */
const keys: ReadonlyMap<string, string> = new Map(
  "sh hh ni hb nw he rp bw by sl be bb mv sn st th".split(" ").map((id, at) => [id, String(at + 1).padStart(2, "0")]),
);

/** Neighbours draw their common border each on its own, with points that differ by rounding: they are one below this. */
const oneAndTheSame = 0.5;
/** Islets and lakes below this area (in square units of a map of 586 by 793) show as specks. */
const smallestArea = 3;
/** Numbers are looked for room for at points so far apart. */
const step = 4;

/** The rings of a path that consists of relative moves and lines: "m 181.2,750.7 0.5,2.1 … z". */
function ringsOf(path: string): readonly Ring[] {
  let [x, y] = [0, 0];
  return path
    .split("m")
    .slice(1)
    .map((commands) => {
      const [first, ...rest] = [...commands.matchAll(/(-?[\d.]+(?:e-?\d+)?),(-?[\d.]+(?:e-?\d+)?)/g)].map(
        ([, dx, dy]): Point => {
          x += Number(dx);
          y += Number(dy);
          return [x, y];
        },
      );
      if (!first) throw new Error("A ring without points.");
      [x, y] = first; // where "z" leads back to
      return [first, ...rest];
    });
}

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Returns a function that gives the point already seen at nearly the same place, else the point itself. */
function weld(): (point: Point) => Point {
  const seen = new Map<string, Point[]>();
  const cell = ([x, y]: Point, dx = 0, dy = 0): string => `${Math.floor(x) + dx},${Math.floor(y) + dy}`;
  const around = [-1, 0, 1];
  return (point) => {
    const near = around.flatMap((dx) => around.flatMap((dy) => seen.get(cell(point, dx, dy)) ?? []));
    const known = near.find((other) => distance(point, other) < oneAndTheSame);
    if (known) return known;
    seen.set(cell(point), [...(seen.get(cell(point)) ?? []), point]);
    return point;
  };
}

/** Twice the signed area between three points: 0 when they lie on one line. */
const bend = (a: Point, b: Point, c: Point): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const areaOf = (ring: Ring): number =>
  Math.abs(ring.reduce((sum, point, at) => sum + bend([0, 0], ring.at(at - 1) ?? point, point), 0)) / 2;

/** Whole units, without points that say nothing: what two Länder share stays shared, for each point decides for itself. */
function simplified(ring: Ring): Ring {
  const whole = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const moving = whole.filter((point, at) => distance(point, whole.at(at - 1) ?? point) > 0);
  return moving.filter((point, at) => {
    const [before, after] = [moving.at(at - 1) ?? point, moving[(at + 1) % moving.length] ?? point];
    return bend(before, point, after) !== 0;
  });
}

/** "m181 751 1 2-1-1z": relative, in whole units. */
function pathOf(rings: readonly Ring[]): string {
  let [x, y] = [0, 0];
  return rings
    .map((ring) => {
      const moves = ring.map(([toX, toY]) => {
        const [dx, dy] = [toX - x, toY - y];
        [x, y] = [toX, toY];
        return `${dx} ${dy}`;
      });
      [x, y] = ring[0] ?? [x, y];
      return `m${moves.join(" ")}z`.replaceAll(" -", "-");
    })
    .join("");
}

/** Whether a point lies within a ring: a ray to the right meets its border an odd number of times. */
function isWithin([x, y]: Point, ring: Ring): boolean {
  return ring.reduce((within, [x1, y1], at) => {
    const [x2, y2] = ring.at(at - 1) ?? [x1, y1];
    const meets = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    return meets ? !within : within;
  }, false);
}

/** The point of the largest ring farthest from all borders, those of enclosed neighbours among them, and how far that is. */
function roomiest(rings: readonly Ring[], borders: readonly Point[]): readonly [x: number, y: number, room: number] {
  const [largest = []] = [...rings].sort((a, b) => areaOf(b) - areaOf(a));
  const [xs, ys] = [largest.map(([x]) => x), largest.map(([, y]) => y)];
  let best: Point = largest[0] ?? [0, 0];
  let room = 0;
  for (let x = Math.min(...xs); x <= Math.max(...xs); x += step) {
    for (let y = Math.min(...ys); y <= Math.max(...ys); y += step) {
      if (!isWithin([x, y], largest)) continue;
      // A number is wider than it is high.
      const free = Math.min(...borders.map(([bx, by]) => Math.hypot((bx - x) / 1.5, by - y)));
      if (free > room) [best, room] = [[x, y], free];
    }
  }
  return [...best, Math.floor(room)];
}

const require = createRequire(import.meta.url);
const map = join(dirname(require.resolve("@svg-maps/germany")), "germany.svg");
const welded = weld();
const lands = [...readFileSync(map, "utf8").matchAll(/id="(\w+)"[^>]*?\sd="([^"]+)"/g)].map(
  ([, id = "", path = ""]) => ({
    key: keys.get(id) ?? "",
    rings: ringsOf(path)
      .map((ring) => simplified(ring.map(welded)))
      .filter((ring) => areaOf(ring) >= smallestArea),
  }),
);
const borders = lands.flatMap(({ rings }) => rings.flat());

const lines = lands
  .sort((a, b) => a.key.localeCompare(b.key))
  .map(
    ({ key, rings }) => `- { key: "${key}", label: [${roomiest(rings, borders).join(", ")}], path: ${pathOf(rings)} }`,
  );
writeFileSync(
  "_data/germany.yaml",
  `# Generated by \`npm run map\` from @svg-maps/germany (CC BY 4.0), simplified: the shapes of the 16 Länder.
# \`key\` as in states.yaml; \`label\` is a point with room for a number, and how much (a radius); \`path\` is drawn in a
# field of 586 by 793.
${lines.join("\n")}
`,
);
console.log(`_data/germany.yaml: ${lines.length} Länder`);
