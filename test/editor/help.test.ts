import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SchemaNode } from "../../src/editor/entry-schema.ts";
import { hoverText, suggestions } from "../../src/editor/help.ts";

const schema: SchemaNode = JSON.parse(readFileSync(".vscode/entry.schema.json", "utf8"));

/** A report with a mark "|" where the cursor is: its lines without it, the place, and the word there. */
function marked(text: string) {
  const before = text.slice(0, text.indexOf("|"));
  const lines = text.replace("|", "").split("\n");
  const line = before.split("\n").length - 1;
  const column = before.length - (before.lastIndexOf("\n") + 1);
  const whole = lines[line] ?? "";
  const start = /[\w-]*$/.exec(whole.slice(0, column))?.[0] ?? "";
  const end = /^[\w-]*/.exec(whole.slice(column))?.[0] ?? "";
  return { lines, line, column, word: start + end };
}

function hoverAt(text: string): string | undefined {
  const { lines, line, word } = marked(text);
  return hoverText(schema, lines, line, word);
}

function offeredAt(text: string): readonly string[] {
  const { lines, line, column } = marked(text);
  return suggestions(schema, lines, line, column).map(({ text: offered }) => offered.trimEnd());
}

/** A report whose head ends with some lines. */
const head = (lines: string): string => `---\ntitle: Karte startet\n${lines}\n---\n\ntitle: kein Kopf\n`;

describe("an explanation", () => {
  it("tells of a key what it is in German, and whether it must be there", () => {
    expect(hoverAt("---\nti|tle: Karte\n---\n")).toMatch(
      /^\*\*Überschrift\*\* \(Pflichtangabe\)\n\nSagt, was geschehen/,
    );
    expect(hoverAt(head("kick|er: Dresden"))).toMatch(/^\*\*Dachzeile\*\*\n\n/);
    expect(hoverAt(head("kicker: Dres|den"))).toMatch(/^\*\*Dachzeile\*\*\n\n/);
  });

  it("tells of a key within another one, in a group and in a list", () => {
    expect(hoverAt(head("image:\n  src: a.jpg\n  al|t: Bild"))).toMatch(/^\*\*Bildbeschreibung\*\* \(Pflichtangabe\)/);
    expect(hoverAt(head("sources:\n  - publisher: Stadt\n    u|rl: x"))).toMatch(/^\*\*Adresse\*\*\n/);
    expect(hoverAt(head("sources:\n- publisher: Stadt\n  u|rl: x"))).toMatch(/^\*\*Adresse\*\*\n/);
    expect(hoverAt(head("sources:\n  - pub|lisher: Stadt"))).toMatch(/^\*\*Herausgeber\*\* \(Pflichtangabe\)/);
  });

  it("tells of a topic and an organisation what they mean, however their list is written", () => {
    const ofTopic = /^\*\*OZG und Online-Dienste\*\*\n\nBerichte über/;
    expect(hoverAt(head("topics: [daten, oz|g]"))).toMatch(ofTopic);
    expect(hoverAt(head("topics:\n  - oz|g"))).toMatch(ofTopic);
    expect(hoverAt(head("topics:\n- daten\n- oz|g"))).toMatch(ofTopic);
    expect(hoverAt(head("organisations: [vit|ako]"))).toMatch(/^\*\*Vitako\*\*/);
  });

  it("goes on over the lines of a long text", () => {
    expect(hoverAt(head("teaser: >-\n  Ab Mai gibt es\n  eine Ka|rte."))).toMatch(/^\*\*Teaser\*\*/);
  });

  it("is not there for unknown keys, and outside the head", () => {
    expect(hoverAt(head("tit|el: Karte"))).toBeUndefined();
    expect(hoverAt(head("kicker: A").replace("title: kein", "ti|tle: kein"))).toBeUndefined();
    expect(hoverAt("ti|tle: Karte\n")).toBeUndefined();
    expect(hoverAt("---|\ntitle: Karte\n---\n")).toBeUndefined();
  });
});

describe("a suggestion", () => {
  it("names the keys that are missing: at the top the required ones, since snippets offer the others", () => {
    expect(offeredAt(head("date: 2025-05-09\n|"))).toEqual(["teaser:", "region:", "topics:"]);
    expect(offeredAt(head("te|\nregion: [Dresden]"))).toEqual(["date:", "teaser:", "topics:"]);
  });

  it("names the keys of a group and of a thing in a list that it has not yet", () => {
    expect(offeredAt(head("image:\n  src: a.jpg\n  |\n  credit: Amt"))).toEqual(["alt:", "license:"]);
    expect(offeredAt(head("sources:\n  - |"))).toEqual(["publisher:", "title:", "url:", "date:"]);
    expect(offeredAt(head("sources:\n  - publisher: Stadt\n    |"))).toEqual(["title:", "url:", "date:"]);
    expect(offeredAt(head("sources:\n  - url: x\n  - publisher: Stadt\n    |\n  - title: Z"))).toEqual([
      "title:",
      "url:",
      "date:",
    ]);
  });

  it("names the values of a key, without those that are there", () => {
    expect(offeredAt(head("kind: |"))).toEqual(["meldung", "pressemitteilung", "hinweis"]);
    expect(offeredAt(head("corrections:\n  - date: 2025-05-12\n    kind: |"))).toContain("richtigstellung");
    const topics = offeredAt(head("topics: [ozg, |]"));
    expect(topics).toContain("daten");
    expect(topics).not.toContain("ozg");
    expect(offeredAt(head("topics:\n  - |"))).toContain("ozg");
  });

  it("takes the place of all that has been typed of it, hyphens included", () => {
    const { lines, line, column } = marked(head("topics: [ozg, it-si|]"));
    const found = suggestions(schema, lines, line, column).find(({ text }) => text === "it-sicherheit");
    expect(found).toMatchObject({ kind: "value", from: "topics: [ozg, ".length, name: "IT-Sicherheit und Notbetrieb" });
  });

  it("is not made where anything may be written, in comments, and outside the head", () => {
    expect(offeredAt(head("kicker: |"))).toEqual([]);
    expect(offeredAt(head("kind: meldung # |"))).toEqual([]);
    expect(offeredAt(`${head("kicker: A")}|`)).toEqual([]);
    expect(offeredAt("|")).toEqual([]);
  });
});
