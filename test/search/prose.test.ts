import { describe, expect, it } from "vitest";
import { readProject } from "../../src/build/project.ts";
import { proseWriter } from "../../src/search/prose.ts";

const prose = proseWriter({ "z. B.": "zum Beispiel", "u. a.": "unter anderem", "bzw.": "beziehungsweise" });

describe("text for the index", () => {
  it("has abbreviations written out, however they are spaced", () => {
    expect(prose("<p>Karten, z.\u202fB. in Dresden, u.a. bzw. so.</p>")).toBe(
      "<p>Karten, zum Beispiel in Dresden, unter anderem beziehungsweise so.</p>",
    );
  });

  it("has no letters that stand alone", () => {
    expect(prose("<p>Seite A und B 170</p>")).toBe("<p>Seite  und  170</p>");
  });

  it("keeps addresses whole", () => {
    const text = "<p>An k.m.mueller@dresden.de, siehe https://x.de/a/b oder www.u.a.de</p>";
    expect(prose(text)).toBe(text);
  });

  it("keeps short words that mean something", () => {
    expect(prose("<p>KI, IT und EU in 5 Ländern</p>")).toBe("<p>KI, IT und EU in 5 Ländern</p>");
  });

  it("keeps entities and attributes as they are", () => {
    expect(prose('<p><a href="/a/">Rat &amp; Tat</a></p>')).toBe('<p><a href="/a/">Rat &amp; Tat</a></p>');
  });

  it("has no notes for screen readers", () => {
    expect(prose('<a href="x">Seite<span class="visually-hidden"> (externer Link)</span></a>')).toBe(
      '<a href="x">Seite</a>',
    );
  });

  it.each(["E-Mail und D-Stack", "Typ-E", "E\u2013Mail", "Käpt’n Knut", "Rock'n Roll", "Q&amp;A"])(
    "keeps letters that are part of a word: %s",
    (text) => {
      expect(prose(`<p>${text}</p>`)).toBe(`<p>${text}</p>`);
    },
  );

  it("has the hyphen of keyboards, at which Pagefind parts words", () => {
    expect(prose("<p>E\u2011Mail</p>")).toBe("<p>E-Mail</p>");
  });

  it("has no stump of a word in any report", () => {
    const project = readProject("news", "_data");
    if (!project.ok) throw new Error("The real news have errors.");
    const write = proseWriter(project.value.searchWords.written_out);
    const stumps = project.value.content.entries.flatMap(({ address, teaser, body }) =>
      [teaser, body].flatMap((text) =>
        [...write(text).matchAll(/(?<=^|[\s>„(])-\p{L}+|’\s/gu)].map(([stump]) => `${address} ${stump}`),
      ),
    );
    expect(stumps).toEqual([]);
  });
});
