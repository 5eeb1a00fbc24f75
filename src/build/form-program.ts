import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { licenceFile } from "../documents/licence-file.ts";
import type { FormProgram } from "../redaktion/editing-form.ts";
import { withOurWords } from "../redaktion/german-words.ts";
import { listFiles } from "./commit.ts";
import { noticesOf } from "./package-notices.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const sveltia = dirname(createRequire(import.meta.url).resolve("@sveltia/cms"));
const prefix = "redaktion-";

/** The folder of the program below that of the page. */
const folder = "programm";

const assets = join(sveltia, "assets");

/** The files of the fonts of the form and their licences; what else lies there belongs to maps and to photographs of phones. */
const fonts = readdirSync(assets).filter((file) => /\.(woff2|LICENSE\.txt)$/.test(file));

function fileOf(family: string): string {
  const file = fonts.find((name) => name.startsWith(`${family}-`) && name.endsWith(".woff2"));
  if (file === undefined) throw new Error(`@sveltia/cms brings no font ${family}`);
  return file;
}

/** Colours for source code, maps, and conversion of pictures: reports have none of these, and they are large. */
const unused = /^(@shikijs\/|leaflet|terra-draw|svgo)|shiki-engine|heic|webp_enc/;

/** Leaves out what no report needs, and all languages but German. */
const germanAndSmall: Plugin = {
  name: "german-and-small",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: unused }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "nothing", namespace: "unused" } : undefined,
    );
    onLoad({ filter: /./, namespace: "unused" }, () => ({ contents: "export default undefined" }));
    onResolve({ filter: /^\.\.\/locales\/.*\.json$/ }, () => ({ path: join(sveltia, "../locales/de.json") }));
    onLoad({ filter: /@sveltia[\\/]cms[\\/]locales[\\/]de\.json$/ }, ({ path }) => ({
      contents: JSON.stringify(withOurWords(JSON.parse(readFileSync(path, "utf8")))),
      loader: "json",
    }));
    // zod brings its messages in all languages along; ours stand in `content/schema-problems.ts`.
    onResolve({ filter: /^\.\.\/locales\/index\.js$/ }, ({ importer }) =>
      /[\\/]zod[\\/]/.test(importer) ? { path: "nothing", namespace: "no-languages" } : undefined,
    );
    onLoad({ filter: /./, namespace: "no-languages" }, () => ({ contents: "export {}" }));
    // It would ask a CDN for its fonts before it takes those that lie beside it.
    onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll(
        /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z\d-]+)[^)]*/g,
        (_address, family: string) => `${folder}/assets/${fileOf(family)}`,
      ),
      loader: "js",
    }));
  },
};

/**
 * Bundles Sveltia CMS with our own fields into an empty directory.
 * @param directory an absolute path, since esbuild takes others from the project, and Node.js from where somebody stands
 */
async function bundleInto(directory: string): Promise<void> {
  const { metafile } = await build({
    entryPoints: { redaktion: join(root, "src/redaktion/client/main.ts") },
    outdir: directory,
    absWorkingDir: root,
    entryNames: "[name]-[hash]",
    chunkNames: "teile/[name]-[hash]",
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "linked",
    logLevel: "error",
    metafile: true,
    plugins: [germanAndSmall],
  });
  for (const name of fonts) cpSync(join(assets, name), join(directory, "assets", name));
  writeFileSync(join(directory, "LICENSE.txt"), licenceFile(noticesOf(Object.keys(metafile.inputs))));
}

/** The script that the page loads; undefined when the program is not there, or not whole. */
function scriptIn(directory: string): string | undefined {
  return existsSync(directory) ? readdirSync(directory).find((file) => /^redaktion-\w+\.js$/.test(file)) : undefined;
}

/** Makes the program in place of those of other code; only what is whole gets the name under which it is found. */
async function makeProgram(directory: string): Promise<string> {
  const cache = dirname(directory);
  for (const name of readdirSync(cache))
    if (name.startsWith(prefix)) rmSync(join(cache, name), { recursive: true, force: true });
  const unfinished = `${directory}.part`;
  mkdirSync(unfinished);
  await bundleInto(unfinished);
  const script = scriptIn(unfinished);
  if (script === undefined) throw new Error(`${unfinished}: esbuild has made no script of the form`);
  renameSync(unfinished, directory);
  return script;
}

/**
 * The program of the form that this code gives, in a directory of the cache; makes it if it is not there.
 * @param code digest of all code
 */
export async function readFormProgram(cache: string, code: string): Promise<FormProgram> {
  const directory = resolve(cache, prefix + code);
  const script = scriptIn(directory) ?? (await makeProgram(directory));
  return {
    script: `${folder}/${script}`,
    files: listFiles(directory).map((file) => ({
      address: `/redaktion/${folder}/${file}`,
      file: join(directory, file),
    })),
  };
}
