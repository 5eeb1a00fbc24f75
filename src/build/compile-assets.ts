import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { browserslistToTargets, transform } from "lightningcss";
import { compile } from "sass";
import { keepUsedProperties } from "./used-properties.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What is compiled from sources of this project alone. */
export interface CompiledAssets {
  /** The style sheet; it names fonts as "fonts/fira-sans-400.woff2". */
  readonly css: string;
  /** The script of the search page. */
  readonly searchScript: string;
  /** The script of the page of feeds. */
  readonly feedScript: string;
}

/** Compiles the style sheet and bundles the scripts; Pagefind's own code stays outside and is loaded from the index. */
export function compileAssets(): CompiledAssets {
  return {
    css: compileStylesheet(),
    searchScript: bundle("src/search/client/main.tsx"),
    feedScript: bundle("src/documents/feeds/client/main.ts"),
  };
}

function compileStylesheet(): string {
  const { css } = compile(join(root, "src/styles/main.scss"), { loadPaths: [join(root, "node_modules")] });
  return transform({
    filename: "main.css",
    code: Buffer.from(keepUsedProperties(css)),
    minify: true,
    // Browsers of the last years that public administrations still run; the evergreen ones and their long-term releases.
    targets: browserslistToTargets(["chrome 109", "edge 109", "firefox 115", "safari 15.6"]),
  }).code.toString();
}

function bundle(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, entry)],
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
