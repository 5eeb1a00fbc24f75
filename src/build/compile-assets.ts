import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, buildSync } from "esbuild";
import { browserslistToTargets, transform } from "lightningcss";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { compile } from "sass";
import { OfflineNotice } from "../../_includes/offline-notice.tsx";
import type { SoftwareNotice } from "../archive/site.ts";
import { fileMark } from "./content-address.ts";
import { siteNotices } from "./site-notices.ts";
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
  /** The script of all pages and the service worker, for reading offline. */
  readonly offline: { readonly script: string; readonly worker: string };
  /** The software of others that readers get. */
  readonly notices: readonly SoftwareNotice[];
}

/** Compiles the style sheet and bundles the scripts; Pagefind's own code stays outside and is loaded from the index. */
export function compileAssets(): CompiledAssets {
  const style = compileStylesheet();
  const search = bundle("src/search/client/main.tsx");
  const feeds = bundle("src/documents/feeds/client/main.ts");
  return {
    css: style.css,
    searchScript: search.js,
    feedScript: feeds.js,
    offline: bundleOffline(),
    notices: siteNotices([style, search, feeds].flatMap(({ files }) => files)),
  };
}

/** What was compiled, and the files it was made of. */
interface From {
  readonly files: readonly string[];
}

function compileStylesheet(): From & { readonly css: string } {
  const { css, loadedUrls } = compile(join(root, "src/styles/main.scss"), { loadPaths: [join(root, "node_modules")] });
  const { code } = transform({
    filename: "main.css",
    code: Buffer.from(keepUsedProperties(css)),
    minify: true,
    // Browsers of the last years that public administrations still run; the evergreen ones and their long-term releases.
    targets: browserslistToTargets(["chrome 109", "edge 109", "firefox 115", "safari 15.6"]),
  });
  return { css: code.toString(), files: loadedUrls.map((url) => fileURLToPath(url)) };
}

function bundle(entry: string, settings: BuildOptions = {}): From & { readonly js: string } {
  const { outputFiles, metafile } = buildSync({
    entryPoints: [join(root, entry)],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
    ...settings,
    write: false,
    metafile: true,
    absWorkingDir: root,
  });
  const [output] = Object.values(metafile.outputs);
  return {
    js: outputFiles[0]?.text ?? "",
    files: Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [file] : [],
    ),
  };
}

function bundleOffline(): CompiledAssets["offline"] {
  const mark = "{mark}";
  const worker = bundle("src/offline/worker.ts", {
    charset: "utf8",
    define: {
      workerMark: JSON.stringify(mark),
      offlineNotice: JSON.stringify(renderToString(h(OfflineNotice, { since: "%" }))),
    },
  }).js;
  return { script: bundle("src/offline/register.ts").js, worker: worker.replace(mark, fileMark(worker)) };
}
