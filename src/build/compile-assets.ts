import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, buildSync } from "esbuild";
import { browserslistToTargets, transform } from "lightningcss";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { compile } from "sass";
import { OfflineNotice } from "../../_includes/offline-notice.tsx";
import { fileMark } from "./content-address.ts";
import { keepUsedProperties } from "./used-properties.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What is compiled from sources of this project alone. */
export interface CompiledAssets {
  /** The style sheet; it names fonts as "fonts/fira-sans-400.woff2". */
  readonly css: string;
  /** The script of the search page. */
  readonly searchScript: string;
  /** The script of all pages and the service worker, for reading offline. */
  readonly offline: { readonly script: string; readonly worker: string };
}

/** Compiles the style sheet and bundles the scripts. */
export function compileAssets(): CompiledAssets {
  return { css: compileStylesheet(), searchScript: bundle("src/search/client/main.tsx"), offline: bundleOffline() };
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

/** Bundles what a browser runs; Pagefind's own code stays outside and is loaded from the index. */
function bundle(entryPoint: string, options: BuildOptions = {}): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, entryPoint)],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
    ...options,
  });
  return outputFiles?.[0]?.text ?? "";
}

function bundleOffline(): CompiledAssets["offline"] {
  const mark = "{mark}";
  const worker = bundle("src/offline/worker.ts", {
    charset: "utf8",
    define: {
      workerMark: JSON.stringify(mark),
      offlineNotice: JSON.stringify(renderToString(h(OfflineNotice, { since: "{since}" }))),
    },
  });
  return { script: bundle("src/offline/register.ts"), worker: worker.replace(mark, fileMark(worker)) };
}
