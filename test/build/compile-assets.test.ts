import { describe, expect, it } from "vitest";
import { compileAssets } from "../../src/build/compile-assets.ts";

const { offline } = compileAssets();

describe("what makes a site readable offline", () => {
  it("is a service worker below 2 KB and a script below 300 bytes", () => {
    expect(Buffer.byteLength(offline.worker)).toBeLessThan(2 * 1024);
    expect(Buffer.byteLength(offline.script)).toBeLessThan(300);
  });

  it("has a name of its own for what it keeps, and the notice of the site", () => {
    expect(offline.worker).toMatch(/"[0-9a-f]{10}"/);
    expect(offline.worker).toContain('<p class="notice notice--warning"><strong>Offline – Stand: %.</strong>');
  });
});
