import { relative } from "node:path";
import Eleventy, { type Options, type UserConfig } from "@11ty/eleventy";
import type { Site } from "../archive/site.ts";

interface EleventyOptions {
  readonly runMode: NonNullable<Options["runMode"]>;
  /** The site as it is when Eleventy renders: a build has one, the preview a new one after every save. */
  readonly site: () => Site;
  readonly configure?: (config: UserConfig) => void;
}

/** Prepares Eleventy to render all routes of a site into a directory. It takes paths below the working directory. */
export function eleventyFor(directory: string, { runMode, site, configure }: EleventyOptions): Eleventy {
  const here = (path: string): string => relative(process.cwd(), path);
  const { frame, assets } = site();
  const eleventy = new Eleventy("src", here(directory), {
    configPath: ".eleventy.ts",
    source: "script",
    runMode,
    quietMode: true,
    pathPrefix: frame.pathPrefix,
    config: (config) => {
      configure?.(config);
      config.addCollection("site", () => [site()]);
      config.addPassthroughCopy(Object.fromEntries(assets.fonts.map(({ file, address }) => [here(file), address])));
    },
  });
  const silent = (): void => {};
  eleventy.logger.overrideLogger({ log: silent, info: silent, warn: console.error, error: console.error });
  return eleventy;
}
