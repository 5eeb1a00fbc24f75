// A news archive with Astro content collections: the glob loader keeps parsed reports in a store between builds, pages
// come from getStaticPaths, lists are grouped once (src/archive.js). Left out, in favour of Astro: places, organisations,
// Land x topic, years and related reports.
import { defineConfig } from "astro/config";

export default defineConfig({
  site: "https://ortsmarke.example",
  cacheDir: "./.astro-cache", // node_modules is shared
  devToolbar: { enabled: false },
});
