import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { listFiles } from "../../src/build/commit.ts";
import { pageFaults } from "../../src/verify/page-faults.ts";
import { pageFaultsText } from "../../src/verify/page-faults-text.ts";

const directory = mkdtempSync(join(tmpdir(), "ortsmarke-faults-"));
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** What is wrong with a site of a page at /land/ with some markup, a page at /ort/, a picture and a style sheet. */
function faultsOf(markup: string, css = ""): readonly string[] {
  const files = {
    "land/index.html": markup,
    "ort/index.html": '<h1 id="köln">Orte</h1>',
    "woche/2025-W19/mail.html": '<img src="https://elsewhere.example/a.png">',
    "assets/bild.avif": "",
    "assets/stil.css": css,
  };
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, file)), { recursive: true });
    writeFileSync(join(directory, file), content);
  }
  const faults = pageFaults({ directory, files: listFiles(directory), url: "https://www.example.de/archiv-x/" });
  return faults.map(({ file, message }) => `${file} ${message}`);
}

describe("what pages refer to", () => {
  it.each([
    '<a href="/archiv-x/ort/">Orte</a>',
    '<a href="../ort/#k%C3%B6ln">Köln</a>',
    '<h1 id="oben">Länder</h1><a href="#oben">nach oben</a>',
    '<a href="https://elsewhere.example/">anderswo</a><a href="mailto:a@example.de">E-Mail</a>',
    '<link rel="canonical" href="https://www.example.de/archiv-x/land/">',
    '<img src="/archiv-x/assets/bild.avif" srcset="/archiv-x/assets/bild.avif 480w, ../assets/bild.avif 960w">',
    '<svg><use href="#karte"></use><g id="karte"></g></svg>',
    '<a href="/archiv-x/ort/" hreflang="de-DE" lang="nds">Orte</a>',
  ])("is right in %s", (markup) => {
    expect(faultsOf(markup)).toEqual([]);
  });

  it.each([
    ['<a href="/archiv-x/ort">Orte</a>', "führt zu einer Datei, die es nicht gibt: /archiv-x/ort"],
    ['<a href="/archiv-x/thema/">Themen</a>', "führt zu einer Datei, die es nicht gibt: /archiv-x/thema/"],
    [
      '<a href="https://www.example.de/archiv-x/x.csv">x</a>',
      "führt zu einer Datei, die es nicht gibt: https://www.example.de/archiv-x/x.csv",
    ],
    ['<form action="../suche/"></form>', "führt zu einer Datei, die es nicht gibt: ../suche/"],
    ['<meta http-equiv="refresh" content="0; url=../neu/">', "führt zu einer Datei, die es nicht gibt: ../neu/"],
    [
      '<meta property="og:image" content="/archiv-x/a.png">',
      "führt zu einer Datei, die es nicht gibt: /archiv-x/a.png",
    ],
    [
      '<source srcset="../assets/bild.avif 1x, ../assets/b.avif 2x">',
      "führt zu einer Datei, die es nicht gibt: ../assets/b.avif",
    ],
    ['<a href="#oben">nach oben</a>', "führt zu einer Stelle, die es auf der Seite nicht gibt: #oben"],
    ['<a href="../ort/#bonn">Bonn</a>', "führt zu einer Stelle, die es auf der Seite nicht gibt: ../ort/#bonn"],
    ['<a href="/ort/">Orte</a>', "führt aus dem Pfad der Website hinaus: /ort/"],
    [
      '<img src="https://elsewhere.example/a.png">',
      "lädt etwas von einer anderen Website: https://elsewhere.example/a.png",
    ],
    ['<script src="//cdn.example/a.js"></script>', "lädt etwas von einer anderen Website: //cdn.example/a.js"],
    [
      '<link rel="stylesheet" href="https://fonts.example/a.css">',
      "lädt etwas von einer anderen Website: https://fonts.example/a.css",
    ],
    [
      '<video poster="https://elsewhere.example/a.jpg"></video>',
      "lädt etwas von einer anderen Website: https://elsewhere.example/a.jpg",
    ],
    ['<a href="https://[">kaputt</a>', "nennt eine Adresse, die keine ist: https://["],
    ['<a href="../%C3/">kaputt</a>', "nennt eine Adresse, die keine ist: ../%C3/"],
    ['<p lang="de_DE">Ja</p>', "nennt eine Sprache, die es so nicht gibt: de_DE"],
    ['<a href="../ort/" hreflang="Deutsch (DE)">Ja</a>', "nennt eine Sprache, die es so nicht gibt: Deutsch (DE)"],
  ])("is wrong in %s", (markup, message) => {
    expect(faultsOf(markup)).toEqual([`land/index.html ${message}`]);
  });

  it("counts in style sheets, too", () => {
    expect(faultsOf("", 'a { background: url("data:image/svg+xml,x") } b { background: url(bild.avif) }')).toEqual([]);
    expect(faultsOf("", '@import "https://fonts.example/a.css"; b { background: url(../fehlt.png) }')).toEqual([
      "assets/stil.css lädt etwas von einer anderen Website: https://fonts.example/a.css",
      "assets/stil.css führt zu einer Datei, die es nicht gibt: ../fehlt.png",
    ]);
  });
});

describe("the words for it", () => {
  it("name page and fault, and how many more there are", () => {
    const faults = Array.from({ length: 52 }, (_, index) => ({ file: `${index}.html`, message: "lädt etwas" }));
    const lines = pageFaultsText(faults).split("\n");
    expect(lines.slice(0, 2)).toEqual(["Verweise:", "  0.html  lädt etwas"]);
    expect(lines.at(-1)).toBe("  und 2 weitere");
    expect(pageFaultsText([])).toMatch(/^Verweise: Alle führen/);
  });
});
