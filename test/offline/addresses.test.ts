import { describe, expect, it, vi } from "vitest";

vi.stubGlobal("self", { registration: { scope: "https://www.example.de/archiv-x/" } });
const { isFile, isNamed } = await import("../../src/offline/addresses.ts");
const at = (path: string): string => `https://www.example.de/archiv-x/${path}`;

describe("what the service worker takes for a file", () => {
  it.each([
    "assets/ortsmarke.97681152de.css",
    "assets/fonts/fira-sans-400.woff2",
    "assets/bilder/rathaus-480.97681152de.avif",
    "suche/namen.4180f45094.json",
    "suche/orte.97681152de/k.json",
    "pagefind/2025/fragment/de_1.pf_fragment",
    "pagefind/2025/pagefind-entry.json?ts=1",
  ])("never changes: %s", (path) => {
    expect([isFile(at(path)), isNamed(at(path))]).toEqual([true, true]);
  });

  it.each(["pagefind/pagefind.js", "pagefind/pagefind-worker.js", "pagefind/wasm.de.pagefind"])(
    "is code of the search, which may change: %s",
    (path) => {
      expect([isFile(at(path)), isNamed(at(path))]).toEqual([true, false]);
    },
  );

  it.each([
    "",
    "index.html",
    "suche/",
    "suche/?q=assets/a.css",
    "suche/index.html",
    "suche/index.html?q=a.b.c",
    "assets-alt/bericht/",
    "suche-nach-namen/",
    "2025/05/pagefind/",
    "feed.xml",
  ])("is none: %s", (path) => {
    expect(isFile(at(path))).toBe(false);
  });
});
