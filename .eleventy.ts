// The table of contents of the build. The command line (src/cli) hands over the site; see src/README.md for the map.
import type { UserConfig } from "@11ty/eleventy";

/** Templates are modules that export what `htmlRoute` or `documentRoute` returns; entries are data, never templates. */
const templateFormats = ["11ty.tsx", "11ty.ts"] as const;

export default function ortsmarke(eleventy: UserConfig) {
  eleventy.addExtension(templateFormats, { key: "11ty.js" });
  eleventy.setDataFileSuffixes([]);
  eleventy.setUseGitIgnore(false);
  return { templateFormats, dir: { input: "src", includes: "../_includes", data: "../_data" } };
}
