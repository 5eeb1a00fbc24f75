import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../../src/content/entry.ts";
import weekMail from "../../../src/documents/newsletter/week-mail.11ty.ts";
import weekText from "../../../src/documents/newsletter/week-text.11ty.ts";
import { entryOf } from "../../builders/entry.ts";
import { gazetteer } from "../../builders/reference.ts";
import { renderAt, siteOf } from "../../builders/site.ts";

const home = "https://ortsmarke.example/archiv-x/";
const mailOf = async (entries: readonly Entry[]) => {
  const source = await renderAt(weekMail, siteOf(entries, home), "/woche/2025-W19/mail.html");
  return { source, bytes: Buffer.byteLength(source), document: parse(source, { comment: true }) };
};
const textOf = (entries: readonly Entry[]) => renderAt(weekText, siteOf(entries, home), "/woche/2025-W19/mail.txt");

const few = [
  entryOf({ title: "A < B & „C“", kicker: "Görlitz", region: ["Görlitz"] }),
  entryOf({ slug: "bund", region: ["bundesweit"], date: "2025-05-06", title: "Fristen enden" }),
];

/** So many long reports in one week, from all over Germany. */
const many = (count: number): readonly Entry[] => {
  const keys = [...gazetteer.byKey.keys()].filter((key) => key.length === 8);
  return Array.from({ length: count }, (_, index) =>
    entryOf({
      slug: `bericht-ueber-die-einfuehrung-der-bezahlkarte-${index}`,
      region: [keys[(index * 17) % keys.length] ?? "Dresden"],
      title: `Über die Einführung der Bezahlkarte für Geflüchtete berät die Stadtverordnetenversammlung am Abend, Teil ${index}`,
      teaser: `${"Ämter prüfen Anträge künftig schneller, und Bürgerbüros öffnen früher. ".repeat(4)}Folge ${index}.`,
    }),
  );
};

describe("the e-mail of a week", () => {
  it("names every report by Land, with Dachzeile, teaser and day, and escapes what editors wrote", async () => {
    const { document } = await mailOf(few);
    expect(document.querySelectorAll("h2").map(({ textContent }) => textContent)).toEqual(["Bundesweit", "Sachsen"]);
    const headlines = document.querySelectorAll("h3").map(({ textContent }) => textContent);
    expect(headlines).toEqual(["Bundesweit\nFristen enden", "Görlitz\nA < B & „C“"]);
    expect(document.querySelector("h3 + p")?.textContent).toMatch(/zusammenzufassen\. 6\.\sMai\s2025$/);
  });

  it("leads to the site by whole addresses, below its path", async () => {
    const { document } = await mailOf(few);
    const links = document.querySelectorAll("a").map((link) => link.getAttribute("href") ?? "");
    expect(links.filter((link) => !link.startsWith(home) && !link.startsWith("mailto:"))).toEqual([]);
    expect(links).toContain(`${home}2025/05/bund/`);
    expect(links).toContain(`${home}woche/2025-W19/`);
  });

  it("names the publisher and its address, and says where the link to unsubscribe goes", async () => {
    const { document, source } = await mailOf(few);
    expect(document.textContent).toContain("Herausgegeben von: Stadt Musterstadt, Musterweg 1, 12345 Musterstadt");
    expect(source).toMatch(/<!--[^>]*Link zum Abmelden[^>]*-->/);
    expect(source.indexOf("Link zum Abmelden")).toBeLessThan(source.indexOf("Stadt Musterstadt"));
  });

  it("loads nothing, runs nothing, and is laid out by tables that screen readers pass over", async () => {
    const { document } = await mailOf(few);
    expect(document.querySelectorAll("img, script, link, iframe, [src], [background]")).toEqual([]);
    const tables = document.querySelectorAll("table");
    expect(tables.filter((table) => table.getAttribute("role") !== "presentation")).toEqual([]);
  });

  it("is centred, 600 pixels wide and without gaps also in Outlook, which knows no CSS for that", async () => {
    const { document } = await mailOf(few);
    const [ground, sheet] = document.querySelectorAll("table");
    expect(ground?.getAttribute("width")).toBe("100%");
    expect(sheet?.parentNode?.getAttribute("align")).toBe("center");
    expect(sheet?.attributes).toMatchObject({ align: "center", width: "600" });
    for (const table of [ground, sheet])
      expect(table?.attributes).toMatchObject({ cellpadding: "0", cellspacing: "0", border: "0" });
  });

  it("has all teasers as long as there is room", async () => {
    const { document } = await mailOf(many(50));
    expect(document.querySelectorAll("h3")).toHaveLength(50);
    expect(document.querySelectorAll("li")).toEqual([]);
  });

  it("names all reports of a long week before any of them has a teaser", async () => {
    const { bytes, document } = await mailOf(many(150));
    expect(bytes).toBeLessThanOrEqual(90_000);
    const [whole, headlines] = [document.querySelectorAll("h3").length, document.querySelectorAll("li").length];
    expect(whole + headlines).toBe(150);
    expect(whole).toBeGreaterThan(10);
    expect(headlines).toBeGreaterThan(10);
  });

  it("stays below what Gmail shows in the longest week, fills it, and says how many reports are missing", async () => {
    const { bytes, document } = await mailOf(many(600));
    expect(bytes).toBeLessThanOrEqual(90_000);
    expect(bytes).toBeGreaterThan(85_000);
    const shown = document.querySelectorAll("li").length;
    expect(shown).toBeGreaterThan(150);
    expect(document.textContent).toContain(`Auf der Website: ${600 - shown} Berichte mehr. `);
    expect(document.textContent).toContain("600 Berichte, nach Ländern geordnet");
  });

  it("has no line that mail servers would break", async () => {
    const { source } = await mailOf(many(20));
    expect(source.split("\n").filter((line) => Buffer.byteLength(line) > 998)).toEqual([]);
  });
});

describe("the text of a week", () => {
  it("reads well in any mail program", async () => {
    expect((await textOf(few)).replaceAll("\u00a0", " ")).toBe(`Ortsmarke

Woche 19: 5. bis 11. Mai 2025
=============================

2 Berichte, nach Ländern geordnet

Bundesweit
----------

Bundesweit: Fristen enden
6. Mai 2025
Ein Satz, der lang genug ist, um den Bericht zusammenzufassen.
${home}2025/05/bund/

Sachsen
-------

Görlitz: A < B & „C“
9. Mai 2025
Ein Satz, der lang genug ist, um den Bericht zusammenzufassen.
${home}2025/05/bericht/

Alle Berichte dieser Woche:
${home}woche/2025-W19/

------------------------------------------------------------------------

Abmelden:
[Hierher gehört der Link zum Abmelden aus Ihrem Newsletter-Werkzeug.]

Herausgegeben von: Stadt Musterstadt, Musterweg 1, 12345 Musterstadt,
redaktion@example.org

Impressum:
${home}impressum/

Datenschutz:
${home}datenschutz/
`);
  });

  it("has lines of at most 72 characters, but for addresses", async () => {
    const lines = (await textOf(many(20))).split("\n");
    expect(lines.filter((line) => line.length > 72 && !line.startsWith("https://"))).toEqual([]);
  });

  it("has every report of the longest week", async () => {
    expect((await textOf(many(600))).match(/^https:.*\/2025\/05\//gm)).toHaveLength(600);
  });
});
