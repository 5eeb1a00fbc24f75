import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../src/content/markdown.ts";
import { plainText } from "../../src/content/plain-text.ts";

/** With a no-break space as "~" and a narrow one as "_", which eyes can tell apart. */
const visible = (text: string): string => text.replaceAll("\u00a0", "~").replaceAll("\u202f", "_");
const inTitle = (text: string): string => visible(plainText(text));
const inBody = (text: string): string =>
  visible(renderMarkdown(text, { file: "x.md", firstLine: 1, pathPrefix: "/" }).html).trim();

const settings: readonly (readonly [what: string, typed: string, set: string])[] = [
  ["quotation marks", 'Die "Karte" startet', "Die „Karte“ startet"],
  ["quotations in quotations", "Er sagt: \"Das 'Amt' hilft\"", "Er sagt: „Das ‚Amt‘ hilft“"],
  ["quotation marks in brackets", 'Karte ("Karte")', "Karte („Karte“)"],
  ["a quotation opened the German way only", '„Karte" und "Amt"', "„Karte“ und „Amt“"],
  ["a quotation that is already German", "„Karte“ und ‚Amt‘", "„Karte“ und ‚Amt‘"],
  ["an apostrophe", "Käpt'n Knut", "Käpt’n Knut"],
  ["a dash", "Karte - ein Anfang", "Karte – ein Anfang"],
  ["two hyphens", "Karte -- ein Anfang", "Karte – ein Anfang"],
  ["years from and to", "2019--2021", "2019–2021"],
  ["no dash in a compound", "IT-Dienstleister und Smart-City-Index", "IT-Dienstleister und Smart-City-Index"],
  ["an ellipsis", "und so weiter...", "und so weiter…"],
  ["z. B.", "z. B. hier", "z._B. hier"],
  ["z.B. without space", "z.B. hier", "z._B. hier"],
  ["d. h.", "d. h. so", "d._h. so"],
  ["u. a.", "u. a. da", "u._a. da"],
  ["o. Ä.", "Chip o. Ä. genügt", "Chip o._Ä. genügt"],
  ["e. V.", "Vitako e. V. tagt", "Vitako e._V. tagt"],
  ["i. d. R.", "i. d. R. gut", "i._d._R. gut"],
  ["a paragraph of a law", "§ 5 und §§ 6, 7", "§~5 und §§~6, 7"],
  ["a day and its month", "am 9. Mai 2025", "am 9.~Mai 2025"],
  ["no day before another word", "der 9. Maiwettbewerb", "der 9. Maiwettbewerb"],
  ["an amount of money", "50 Euro und 5 %", "50~Euro und 5~%"],
  ["no unit in a longer word", "5 Tagebücher", "5 Tagebücher"],
  ["a doctor", "Dr. Muster", "Dr.~Muster"],
  ["no e-mail address", "an k.m.mueller@dresden.de, z. B. heute", "an k.m.mueller@dresden.de, z._B. heute"],
  ["an e-mail address in quotation marks", '„k.m@dresden.de" gilt', "„k.m@dresden.de“ gilt"],
  [
    "no web address",
    "siehe https://x.de/a...b und www.x.de/a...b ...",
    "siehe https://x.de/a...b und www.x.de/a...b …",
  ],
];

describe("a title", () => {
  it.each(settings)("sets %s: %s", (_what, typed, set) => {
    expect(inTitle(typed)).toBe(set);
  });

  it("is plain text: signs of Markdown and HTML stay as they are", () => {
    expect(inTitle("a *b* [c](d) <e> & `f`")).toBe("a *b* [c](d) <e> & `f`");
  });

  it("is one line", () => {
    expect(inTitle("  Karte\n  startet ")).toBe("Karte startet");
  });

  it("is set once: setting it again changes nothing", () => {
    for (const [, typed] of settings) expect(plainText(plainText(typed))).toBe(plainText(typed));
  });
});

describe("a body", () => {
  it.each(settings)("sets %s: %s", (_what, typed, set) => {
    expect(inBody(typed)).toBe(`<p>${set}</p>`);
  });

  it("leaves code alone", () => {
    expect(inBody('`"x" -- 50 Euro ... z. B.`')).toBe("<p><code>&quot;x&quot; -- 50 Euro ... z. B.</code></p>");
    expect(inBody('```\n"x" -- 50 Euro\n```')).toBe("<pre><code>&quot;x&quot; -- 50 Euro\n</code></pre>");
  });

  it("leaves addresses alone, shown and hidden ones", () => {
    expect(inBody("[Karte](https://example.org/1--2...html)")).toContain('href="https://example.org/1--2...html"');
    expect(inBody("<https://example.org/1--2...html>")).toContain(">https://example.org/1--2...html<");
  });

  it.each([
    ["a line that ends", '„Das ist ein\nlanges Zitat" und ging.', "„Das ist ein\nlanges Zitat“ und ging."],
    ["emphasis", '„F *g* h" und', "„F <em>g</em> h“ und"],
    ["code", '„F `g` h" und', "„F <code>g</code> h“ und"],
    ["another quotation", "„A 'B *c*' d\" und", "„A ‚B <em>c</em>‘ d“ und"],
    ["a dash at the end of a line", "so -\nund", "so –\nund"],
    ["a dash at the beginning of a line", "so\n-- und", "so\n– und"],
    [
      "what belongs together on two lines",
      "nach §\n5 am 9.\nMai, z.\nB. 5\nProzent",
      "nach §~5 am 9.~Mai, z._B. 5~Prozent",
    ],
    ["escaped signs", '„A \\[b\\] c" \\*', "„A [b] c“ *"],
  ])("is set as one over %s", (_what, typed, set) => {
    expect(inBody(typed)).toBe(`<p>${set}</p>`);
  });

  it("is set as one over links, and no further than its paragraph", () => {
    expect(inBody('„A [B](/b/) c" und')).toBe('<p>„A <a href="/b/">B</a> c“ und</p>');
    expect(inBody('„A\n\nB"')).toBe("<p>„A</p>\n<p>B&quot;</p>");
  });

  it("sets quotation marks around emphasis", () => {
    expect(inBody('Die "*neue* Karte" - sie kommt')).toBe("<p>Die „<em>neue</em> Karte“ – sie kommt</p>");
  });
});
