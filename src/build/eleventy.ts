import { relative } from "node:path";
import Eleventy, { type Options, type UserConfig } from "@11ty/eleventy";
import type { Assets } from "../archive/site.ts";
import type { Rendering } from "../documents/route.ts";

interface EleventyOptions {
  readonly runMode: NonNullable<Options["runMode"]>;
  readonly pathPrefix: string;
  readonly fonts: Assets["fonts"];
  /** What is to be rendered: a build has one site, the preview a new one after every save. */
  readonly rendering: () => Rendering;
  readonly configure?: (config: UserConfig) => void;
}

/** Prepares Eleventy to render the routes of a site into a directory. It takes paths below the working directory. */
export function eleventyFor(
  directory: string,
  { runMode, pathPrefix, fonts, rendering, configure }: EleventyOptions,
): Eleventy {
  const here = (path: string): string => relative(process.cwd(), path);
  const eleventy = new Eleventy("src", here(directory), {
    configPath: ".eleventy.ts",
    source: "script",
    runMode,
    quietMode: true,
    pathPrefix,
    config: (config) => {
      configure?.(config);
      config.addCollection("rendering", () => [rendering()]);
      config.addPassthroughCopy(Object.fromEntries(fonts.map(({ file, address }) => [here(file), address])));
    },
  });
  const silent = (): void => {};
  eleventy.logger.overrideLogger({ log: silent, info: silent, warn: console.error, error: console.error });
  return eleventy;
}
