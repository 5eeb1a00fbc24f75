import { beforeAll, describe, expect, it } from "vitest";
import type { SoftwareNotice } from "../../src/archive/site.ts";
import { compileAssets } from "../../src/build/compile-assets.ts";

let notices: ReadonlyMap<string, SoftwareNotice>;
beforeAll(() => {
  notices = new Map(compileAssets().notices.map((notice) => [notice.name, notice]));
});

describe("the notices of the site", () => {
  it("name what readers get, with licence and holder", () => {
    expect(notices.get("preact")).toMatchObject({ license: "MIT", holder: expect.stringContaining("Jason Miller") });
    expect(notices.get("pagefind")).toMatchObject({ license: "MIT" });
    expect(notices.get("@kern-ux/native")).toMatchObject({ license: "EUPL-1.2" });
    expect(notices.get("@fontsource/fira-sans")).toMatchObject({
      license: "OFL-1.1",
      holder: "2012-2015, The Mozilla Foundation and Telefonica S.A.",
    });
  });

  it("leave out what only takes part in a build", () => {
    for (const name of ["@11ty/eleventy", "esbuild", "sass", "luxon", "markdown-it"])
      expect(notices.has(name), name).toBe(false);
  });

  it("hold each licence word by word", () => {
    for (const { name, version, text } of notices.values()) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
      expect(text.length, name).toBeGreaterThan(900);
    }
    expect(notices.get("preact")?.text).toContain("Permission is hereby granted, free of charge");
    expect(notices.get("@fontsource/fira-sans")?.text).toContain("SIL OPEN FONT LICENSE Version 1.1");
  });
});
