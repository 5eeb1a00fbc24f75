import { relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import type { Rendering } from "../documents/route.ts";

interface EleventyOptions {
  readonly pathPrefix: string;
  readonly rendering: Rendering;
}

/** Prepares Eleventy to render the routes of a site into a directory. It takes paths below the working directory. */
export function eleventyFor(directory: string, { pathPrefix, rendering }: EleventyOptions): Eleventy {
  const here = (path: string): string => relative(process.cwd(), path);
  const eleventy = new Eleventy("src", here(directory), {
    configPath: ".eleventy.ts",
    source: "script",
    runMode: "build",
    quietMode: true,
    pathPrefix,
    config: (config) => {
      config.addCollection("rendering", () => [rendering]);
    },
  });
  const silent = (): void => {};
  // It throws every error that it logs, and whoever builds says it in words for people.
  eleventy.logger.overrideLogger({ log: silent, info: silent, warn: console.error, error: silent });
  return eleventy;
}
