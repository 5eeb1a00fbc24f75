import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: ["test/bench/**"],
    globalSetup: ["test/build-sites.ts"],
    // Eleventy imports the routes itself, past Vitest's transforms: its workers need tsx. See the script in package.json.
    pool: "forks",
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
