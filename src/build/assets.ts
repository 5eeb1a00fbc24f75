import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Assets } from "../archive/site.ts";
import type { CompiledAssets } from "./compile-assets.ts";
import { fileMark } from "./content-address.ts";

const require = createRequire(import.meta.url);

/** The weights that the style sheet uses; KERN's typeface, its Latin part only. */
const weights = [400, 600] as const;

/** Finds the fonts and gives everything addresses that carry fingerprints of its content. */
export function createAssets({ css, searchScript, feedScript, offline, notices }: CompiledAssets): Assets {
  const fonts = weights.map((weight) => {
    const file = require.resolve(`@fontsource/fira-sans/files/fira-sans-latin-${weight}-normal.woff2`);
    return { weight, file, address: `/assets/fonts/fira-sans-${weight}.${fileMark(readFileSync(file))}.woff2` };
  });
  const withFonts = fonts.reduce(
    (current, { weight, address }) =>
      current.replaceAll(`fonts/fira-sans-${weight}.woff2`, address.replace("/assets/", "")),
    css,
  );
  return {
    searchScript: { address: `/assets/suche.${fileMark(searchScript)}.js`, js: searchScript },
    feedScript: { address: `/assets/feeds.${fileMark(feedScript)}.js`, js: feedScript },
    offline: { address: `/assets/offline.${fileMark(offline.script)}.js`, js: offline.script, worker: offline.worker },
    stylesheet: { address: `/assets/ortsmarke.${fileMark(withFonts)}.css`, css: withFonts },
    notices,
    fonts: fonts.map(({ address, file }) => ({ address, file })),
  };
}
