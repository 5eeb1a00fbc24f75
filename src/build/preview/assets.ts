import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "sass";
import type { Assets } from "../../archive/site.ts";
import { createAssets } from "../assets.ts";
import { compileAssets } from "../compile-assets.ts";
import { directoryFingerprint } from "../fingerprint.ts";

const styles = fileURLToPath(new URL("../../styles", import.meta.url));

/** Returns a function that gives the assets of the preview, and compiles them anew when a style sheet has changed. */
export function previewAssets(): () => Assets {
  let compiled: { readonly state: string; readonly assets: Assets } | undefined;
  return () => {
    const state = directoryFingerprint(styles);
    if (compiled?.state !== state) compiled = { state, assets: compileAll() };
    return compiled.assets;
  };
}

/** The style sheet has the marks of the preview, and addresses stay, so that an edited style leaves all pages as they are. */
function compileAll(): Assets {
  const marks = compile(join(styles, "preview.scss")).css;
  const compiled = compileAssets();
  const assets = createAssets({ ...compiled, css: compiled.css + marks });
  return {
    ...assets,
    stylesheet: { ...assets.stylesheet, address: "/assets/ortsmarke.css" },
    searchScript: { ...assets.searchScript, address: "/assets/suche.js" },
    feedScript: { ...assets.feedScript, address: "/assets/feeds.js" },
  };
}
