import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { browserslistToTargets, transform } from "lightningcss";
import { compile } from "sass";
import type { Assets } from "../archive/site.ts";
import { keepUsedProperties } from "./used-properties.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const require = createRequire(import.meta.url);

/** The weights that the style sheet uses; KERN's typeface, its Latin part only. */
const weights = [400, 600] as const;

/** The first characters of a digest: a new content is a new address, which a CDN may keep for ever. */
function fingerprint(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 10);
}

/** Bundles the island of the search page; Pagefind's own code stays outside and is loaded from the index. */
function bundleSearch(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, "src/search/client/main.tsx")],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
  });
  return outputFiles[0]?.text ?? "";
}

/** Compiles the style sheet, bundles the script of the search and finds the fonts; addresses carry fingerprints of their contents. */
export function createAssets(): Assets {
  const fonts = weights.map((weight) => {
    const file = require.resolve(`@fontsource/fira-sans/files/fira-sans-latin-${weight}-normal.woff2`);
    return { weight, file, address: `/assets/fonts/fira-sans-${weight}.${fingerprint(readFileSync(file))}.woff2` };
  });
  const { css } = compile(join(root, "src/styles/main.scss"), { loadPaths: [join(root, "node_modules")] });
  const withFonts = fonts.reduce(
    (current, { weight, address }) =>
      current.replaceAll(`fonts/fira-sans-${weight}.woff2`, address.replace("/assets/", "")),
    css,
  );
  const minified = transform({
    filename: "main.css",
    code: Buffer.from(keepUsedProperties(withFonts)),
    minify: true,
    // Browsers of the last years that public administrations still run; the evergreen ones and their long-term releases.
    targets: browserslistToTargets(["chrome 109", "edge 109", "firefox 115", "safari 15.6"]),
  }).code.toString();
  const searchScript = bundleSearch();
  return {
    searchScript: { address: `/assets/suche.${fingerprint(searchScript)}.js`, js: searchScript },
    stylesheet: { address: `/assets/ortsmarke.${fingerprint(minified)}.css`, css: minified },
    fonts: fonts.map(({ address, file }) => ({ address, file })),
  };
}
