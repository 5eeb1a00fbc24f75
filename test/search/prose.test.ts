import { describe, expect, it } from "vitest";
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
});
