import { join } from "node:path";
import type { Archive } from "../archive/archive.ts";
import type { LinkPictures } from "../archive/site.ts";
import type { SiteConfig } from "../content/site-config.ts";
import type { LinkPicture } from "../content/site-frame.ts";
import { placeMark, placeMarkColors } from "../documents/place-mark.ts";
import type { Land } from "../regions/region.ts";
import { fileMark, libraryVersion } from "./content-address.ts";
import { drawingSize, linkDrawing } from "./link-drawing.tsx";

/** A drawing, and the file in which it will stand as PNG. */
interface Drawing {
  readonly picture: LinkPicture;
  /** Below the output directory; its name says what is in it, so that it is drawn once. */
  readonly path: string;
  readonly svg: string;
}

/** Drawings by the keys of the Länder, that of the whole site, and its icon. */
interface Drawings {
  readonly site: Drawing;
  readonly icon: Drawing;
  readonly lands: ReadonlyMap<string, Drawing>;
}

const folder = "assets/vorschau";
const iconName = "assets/symbol";

/** Files are made anew only when their drawings or these libraries change: not with all code. */
const madeBy = ["@resvg/resvg-js", "@expo-google-fonts/fira-sans"].map(libraryVersion).join(" ");

/** Pixels, as browsers ask for beside a search: https://developer.mozilla.org/docs/Web/XML/Guides/OpenSearch */
const iconSize = { width: 16, height: 16 } as const;

/** What messengers will show of a site and of each Land that has reports; the others share the picture of the site. */
export function planDrawings(site: Pick<SiteConfig, "name" | "tagline">, { lands: groups }: Archive): Drawings {
  const lands = groups.map(({ subject }) => subject);
  const drawing = (name: string, svg: string, facts: Omit<LinkPicture, "address">): Drawing => {
    const path = `${name}.${fileMark(`${madeBy} ${svg}`)}.png`;
    return { picture: { address: `/${path}`, ...facts }, path, svg };
  };
  const besideLinks = (name: string, alt: string, land?: Land): Drawing =>
    drawing(`${folder}/${name}`, linkDrawing({ site, lands, land }), { ...drawingSize, alt });
  const ofLand = (land: Land): readonly [string, Drawing] => [
    land.key,
    besideLinks(land.slug, `${site.name}: Nachrichten ${land.origin}, auf einer Karte der Länder hervorgehoben`, land),
  ];
  return {
    site: besideLinks("website", `${site.name}: ${site.tagline}, dazu eine Karte der Länder`),
    icon: drawing(iconName, placeMark(placeMarkColors, iconSize.width), { ...iconSize, alt: site.name }),
    lands: new Map(groups.filter(({ entries }) => entries.length > 0).map(({ subject }) => ofLand(subject))),
  };
}

/** All drawings of a site. */
export function allDrawings({ site, icon, lands }: Drawings): readonly Drawing[] {
  return [site, icon, ...lands.values()];
}

/** The drawings as pages refer to them. */
export function linkPicturesOf({ site, icon, lands }: Drawings): LinkPictures {
  return {
    site: site.picture,
    icon: icon.picture,
    lands: new Map([...lands].map(([key, { picture }]) => [key, picture])),
  };
}

/** Makes the files of drawings below a directory; the library is loaded only where there are any. */
export async function drawPictures(directory: string, drawings: readonly Drawing[]): Promise<void> {
  if (drawings.length === 0) return;
  const { drawPng } = await import("./png-drawer.ts");
  for (const { svg, path } of drawings) drawPng(svg, join(directory, path));
}
