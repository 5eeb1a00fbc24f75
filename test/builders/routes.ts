import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Template } from "../../src/documents/route.ts";
import { modulesIn, root } from "./source-files.ts";

/** Every route of the site, by the path of its module. */
export async function allRoutes(): Promise<ReadonlyMap<string, Template>> {
  const modules = modulesIn("src/pages", "src/documents").filter((path) => /\.11ty\.tsx?$/.test(path));
  const loaded = modules.map(async (path): Promise<readonly [string, Template]> => {
    const module: { readonly default: Template } = await import(
      /* @vite-ignore */ pathToFileURL(join(root, path)).href
    );
    return [path, module.default];
  });
  return new Map(await Promise.all(loaded));
}
