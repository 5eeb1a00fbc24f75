import { brotliCompressSync } from "node:zlib";
import { expect, it } from "vitest";
import { reference } from "../builders/reference.ts";

const { landShapes, gazetteer } = reference;

/** The corners of a path that consists of relative moves in whole units: "m181 751 1 2-1-1z". */
function corners(path: string): readonly string[] {
  let [x, y] = [0, 0];
  return path.split("m").flatMap((ring) => {
    const numbers = [...ring.matchAll(/-?\d+/g)].map(([number]) => Number(number));
    const points: (readonly [number, number])[] = [];
    for (let at = 0; at < numbers.length; at += 2) {
      x += numbers[at] ?? 0;
      y += numbers[at + 1] ?? 0;
      points.push([x, y]);
    }
    [x, y] = points[0] ?? [x, y];
    return points.map(([px, py]) => `${px},${py}`);
  });
}

it("every Land has a shape on the map", () => {
  expect(landShapes.map(({ key }) => key)).toEqual(gazetteer.lands.map(({ key }) => key).sort());
});

it("the map is small", () => {
  const paths = landShapes.map(({ path }) => path).join("\n");
  expect(brotliCompressSync(paths).length).toBeLessThan(8 * 1024);
});

it.each([
  ["Sachsen", "Thüringen"],
  ["Bayern", "Baden-Württemberg"],
  ["Berlin", "Brandenburg"],
  ["Bremen", "Niedersachsen"],
])("%s and %s share their border", (a, b) => {
  const cornersOf = (name: string) => {
    const key = gazetteer.lands.find((land) => land.name === name)?.key;
    return new Set(corners(landShapes.find((shape) => shape.key === key)?.path ?? ""));
  };
  const [left, right] = [cornersOf(a), cornersOf(b)];
  expect([...left].filter((corner) => right.has(corner)).length).toBeGreaterThan(10);
});
