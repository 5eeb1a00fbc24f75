import { describe, expect, it } from "vitest";
import { recordOf } from "../../src/search/record.ts";
import { type EntryFacts, entryOf } from "../builders/entry.ts";

const prose = (html: string): string => html;
const record = (facts: EntryFacts, parts: readonly string[] = []): string =>
  recordOf(entryOf(facts), prose, { parts, synonyms: "" });

/** One piece of metadata. */
function meta(html: string, name: string): string | undefined {
  return new RegExp(`data-pagefind-meta="${name}\\[content\\]" content="([^"]*)"`).exec(html)?.[1];
}

/** The values of one filter. */
function filter(html: string, name: string): readonly string[] {
  const values = html.matchAll(new RegExp(`data-pagefind-filter="${name}\\[content\\]" content="([^"]*)"`, "g"));
  return [...values].map(([, value = ""]) => value);
}

describe("the record of an entry", () => {
  it("has the filters of the search: by place, subject, kind, year, month and day", () => {
    const facts = { date: "2025-05-09T10:00", region: ["Dresden"], topics: ["ozg", "ki"], organisations: ["bmds"] };
    const html = record(facts);
    const names = ["land", "ort", "thema", "organisation", "art", "jahr", "monat", "tag"];
    expect(Object.fromEntries(names.map((name) => [name, filter(html, name)]))).toEqual({
      land: ["sachsen"],
      ort: ["dresden"],
      thema: ["ozg", "ki"],
      organisation: ["bmds"],
      art: ["meldung"],
      jahr: ["2025"],
      monat: ["2025-05"],
      tag: ["2025-05-09"],
    });
    expect(filter(record({ region: ["bundesweit"] }), "land")).toEqual(["bundesweit"]);
  });

  it("can be found by its topics and organisations, and by their abbreviations", () => {
    const html = record({ topics: ["katastrophenschutz", "it-sicherheit"], organisations: ["bmds"] });
    expect(meta(html, "schlagworte")).toBe(
      "Katastrophenschutz, IT-Sicherheit und Notbetrieb, Bundesministerium für Digitales und Staatsmodernisierung, BMDS",
    );
  });

  it("has each part of its Dachzeile as a word of its own", () => {
    const html = record({ kicker: "FITKO/IT-Planungsrat" });
    expect(html).toContain(">FITKO / IT-Planungsrat.</p>");
    expect(meta(html, "kicker")).toBe("FITKO/IT-Planungsrat");
  });

  it("can be found by what lies behind the direction in the name of a region", () => {
    expect(meta(record({ region: ["Nordfriesland"] }, ["teil"]), "wortteile")).toBe("teil Friesland");
    expect(meta(record({ region: ["Nordwestmecklenburg"] }), "wortteile")).toBe("Westmecklenburg Mecklenburg");
    expect(meta(record({ region: ["Osterode am Harz"] }), "wortteile")).toBe("");
  });

  it("says where the body begins", () => {
    const html = record({ body: "Der Text." });
    expect(html.slice(html.indexOf("¶"))).toContain("Der Text.");
    expect(html.slice(0, html.indexOf("¶"))).not.toContain("Der Text.");
  });
});
