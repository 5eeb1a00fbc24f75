import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const sites = ["test/site/**/*.test.ts", "test/browser/**/*.test.ts"];

export default defineConfig({
  test: {
    // Eleventy imports the routes itself, past Vitest's transforms: the workers need tsx. See the script in package.json.
    pool: "forks",
    // Tests wait for browsers and other processes much of the time: two at once on two cores, where Vitest would run one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: "units",
          include: ["test/**/*.test.ts"],
          exclude: [...sites, "test/bench/**"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "sites",
          include: sites,
          globalSetup: ["test/build-sites.ts"],
          // Several builds or a long visit of a browser, on a machine with two busy cores.
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
