import { renderToString } from "preact-render-to-string";
import type { Land } from "../regions/region.ts";

/** Pixels, as Facebook, LinkedIn and messengers ask for: https://developers.facebook.com/docs/sharing/webmasters/images/ */
export const drawingSize = { width: 1200, height: 630 } as const;

/** What the picture beside a link shows. */
interface Subject {
  readonly site: { readonly name: string; readonly tagline: string };
  /** All of them, for the tile map. */
  readonly lands: readonly Land[];
  /** The Land that the page is about; none on pages of the whole site. */
  readonly land?: Land | undefined;
}

const colors = { background: "#ffffff", text: "#171a2b", muted: "#545a78", accent: "#171a8a", tile: "#e3e6f5" };
const margin = 72;
const tile = { size: 84, step: 94 };
/** Left of the map. */
const textWidth = 540;
/** A capital or a wide letter of Fira Sans SemiBold takes so much of its size; most take less. */
const widestLetter = 0.62;

/** Given what a picture shows, returns it as SVG with text in Fira Sans: a heading, and the tile map of the Länder. */
export function linkDrawing({ site, lands, land }: Subject): string {
  const heading = lines(land ? `Nachrichten ${land.origin}` : site.name, 15);
  const size = Math.min(76, textWidth / (widestLetter * Math.max(...heading.map((line) => line.length))));
  const below = land ? [] : lines(site.tagline, 30);
  const top = (drawingSize.height - heading.length * size * 1.15 - below.length * 44) / 2 + size * 0.8;
  const columns = Math.max(...lands.map((one) => one.tile.column));
  const rows = Math.max(...lands.map((one) => one.tile.row));
  const left = drawingSize.width - margin - columns * tile.step + (tile.step - tile.size);
  const above = (drawingSize.height - rows * tile.step + (tile.step - tile.size)) / 2;
  return renderToString(
    <svg xmlns="http://www.w3.org/2000/svg" {...drawingSize} font-family="Fira Sans">
      <title>{land ? land.name : site.name}</title>
      <rect width="100%" height="100%" fill={colors.background} />
      <rect width="16" height="100%" fill={colors.accent} />
      {land && (
        <text x={margin} y="106" font-size="36" font-weight="600" fill={colors.accent}>
          {site.name}
        </text>
      )}
      {heading.map((line, index) => (
        <text x={margin} y={top + index * size * 1.15} font-size={size} font-weight="600" fill={colors.text}>
          {line}
        </text>
      ))}
      {below.map((line, index) => (
        <text x={margin} y={top + heading.length * size * 1.15 + index * 44} font-size="34" fill={colors.muted}>
          {line}
        </text>
      ))}
      {lands.map(({ code, tile: { column, row }, key }) => {
        const [x, y] = [left + (column - 1) * tile.step, above + (row - 1) * tile.step];
        const isMarked = land?.key === key;
        return (
          <g>
            <rect
              {...{ x, y }}
              width={tile.size}
              height={tile.size}
              rx="8"
              fill={isMarked ? colors.accent : colors.tile}
            />
            <text
              x={x + tile.size / 2}
              y={y + tile.size / 2 + 11}
              text-anchor="middle"
              font-size="30"
              font-weight={isMarked ? "600" : "400"}
              fill={isMarked ? colors.background : colors.muted}
            >
              {code}
            </text>
          </g>
        );
      })}
    </svg>,
  );
}

/** Breaks a text between words and after hyphens into lines of so many letters; a longer word has a line of its own. */
function lines(text: string, most: number): readonly string[] {
  const broken: string[] = [];
  for (const part of text.match(/[^\s-]*-|[^\s-]+\s*|\s+/g) ?? []) {
    const last = broken.at(-1);
    if (last !== undefined && (last + part).trimEnd().length <= most) broken[broken.length - 1] = last + part;
    else broken.push(part);
  }
  return broken.map((line) => line.trim());
}
