import { describe, expect, it } from "vitest";
import { findLeftovers, leftoverWarnings } from "../../src/build/leftovers.ts";

const found = (...files: readonly string[]): readonly string[] => findLeftovers(files, () => false);

describe("what earlier builds have left", () => {
  it.each([
    "2025/05/karte/index.html",
    "2025/05/karte/index.json",
    "2025/05/karte/index.json.br",
    "2025/05/karte/termine.ics",
    "2025/index.html.gz",
    "land/sachsen/feed.xml",
    "land/sachsen/thema/soziales/feed.json",
    "ort/dresden/index.json",
    "woche/2025-W19/mail.html",
    "daten/2025.ndjson",
    "daten/2025.csv",
    "suche/namen.0123456789.json",
    "assets/bilder/rathaus-960.0123456789.webp",
    "pagefind/2026/fragment/de_0123abc.pf_fragment",
    "sitemap-2025.xml",
  ])("is known by its name: %s", (file) => expect(found(file)).toEqual([file]));

  it.each([
    "google0123456789abcdef.html",
    "BingSiteAuth.xml",
    ".htaccess",
    ".well-known/acme-challenge/token",
    ".well-known/security.txt",
    "eigene.html",
    "karte/index.html",
    "2024/05/ampel/karte.pdf",
    "assets/bilder/wappen.png",
    "daten/haushalt.csv",
    "pagefind/2026/notiz.txt",
  ])("is not what operators put there: %s", (file) => expect(found(file)).toEqual([]));

  it("is not what the site still has", () => {
    const files = ["2025/05/karte/index.html", "2025/05/karte/index.json"];
    expect(findLeftovers(files, (file) => file.endsWith(".html"))).toEqual(["2025/05/karte/index.json"]);
  });

  it.each([
    [0, undefined],
    [
      1,
      'In „dist" liegt noch eine Datei, die ein früherer Build geschrieben hat und die nicht mehr zur Website gehört: 0.',
    ],
    [3, "liegen noch 3 Dateien, die frühere Builds geschrieben haben und die nicht mehr zur Website gehören: 0, 1, 2."],
    [
      1234,
      "liegen noch 1.234 Dateien, die frühere Builds geschrieben haben und die nicht mehr zur Website gehören: 0, 1, 2 und weitere.",
    ],
  ])("is told to operators with how many files there are and the first of them: %i", (count, words) => {
    const [warning] = leftoverWarnings(
      "dist",
      Array.from({ length: count }, (_, index) => String(index)),
    );
    if (words === undefined) expect(warning).toBeUndefined();
    else {
      expect(warning?.message).toContain(words);
      expect(warning?.suggestion).toContain("npm run build -- --clean");
    }
  });
});
