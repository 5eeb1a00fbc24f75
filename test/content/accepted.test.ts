import { describe, expect, it } from "vitest";
import type { Entry } from "../../src/content/entry.ts";
import { entryOf } from "../builders/entry.ts";
import { readNews } from "../builders/news-directory.ts";
import { report, reportPath } from "../builders/report.ts";

function accepted(text: string | Uint8Array): Entry | undefined {
  const { entries, problems } = readNews({ [reportPath]: text });
  expect(problems).toEqual([]);
  return entries[0];
}

const plain = accepted(report());

describe("without a word", () => {
  it("a byte order mark is accepted", () => {
    expect(accepted(`\ufeff${report()}`)).toEqual(plain);
  });

  it("the line ends of Windows are accepted", () => {
    expect(accepted(report().replaceAll("\n", "\r\n"))).toEqual(plain);
    expect(accepted(`\ufeff${report().replaceAll("\n", "\r\n")}`)).toEqual(plain);
  });

  it("a file without newline at its end is accepted", () => {
    expect(accepted(report().trimEnd())).toEqual(plain);
  });

  it("empty lines before the head and spaces behind its fences are accepted", () => {
    expect(accepted(`\n${report().replace(/^---$/gm, "---  ")}`)).toEqual(plain);
  });

  it.each([
    "region: [Muenchen]",
    "region: [München]",
    "region: [MÜNCHEN]",
    'region: ["09162000"]',
    "region: [09162000]",
  ])("a place is accepted as %s", (region) => {
    expect(accepted(report({ region }))?.places.map(({ name }) => name)).toEqual(["München"]);
  });

  it.each(["date: 2025-05-09T10:00", "date: 2025-05-09 10:00", 'date: "2025-05-09T10:00:00"'])(
    "a time of day is accepted as %s",
    (date) => {
      expect(accepted(report({ date }))).toMatchObject({ day: "2025-05-09", published: "2025-05-09T10:00:00+02:00" });
    },
  );

  it("remarks behind days, choices, names and lists are accepted", () => {
    const entry = accepted(
      report({
        date: "date: 2025-05-09 # aus dem Amtsblatt",
        region: "region: # zwei Städte\n  - Dresden # Sachsen\n  - Leipzig",
        topics: "topics: [soziales] # oder Verwaltung?",
        more: "kind: hinweis # Kommentar\ndraft: false # fertig",
      }),
    );
    expect(entry).toMatchObject({ day: "2025-05-09", kind: "hinweis", draft: false });
    expect(entry?.places.map(({ name }) => name)).toEqual(["Dresden", "Leipzig"]);
  });

  it("a withdrawn report is accepted without text, which may have to be taken out for legal reasons", () => {
    const entry = accepted(report({ more: "withdrawn: { date: 2025-05-12, reason: Ein Irrtum. }", body: "" }));
    expect(entry).toMatchObject({ withdrawn: { reason: "Ein Irrtum." }, body: "" });
  });

  it("a line of dashes in the body is accepted", () => {
    expect(accepted(report({ body: "Erster Absatz.\n\n---\n\nZweiter Absatz." }))?.body).toContain("<hr>");
  });

  it("a line of dashes directly below a paragraph parts it from the next", () => {
    expect(accepted(report({ body: "Erster Absatz.\n---\nZweiter Absatz." }))?.body).toBe(
      "<p>Erster Absatz.</p>\n<hr>\n<p>Zweiter Absatz.</p>\n",
    );
  });

  it("a link by a reference is accepted", () => {
    const body = accepted(report({ body: "Mehr [dazu][karte].\n\n[karte]: /2025/05/karte/" }))?.body;
    expect(body).toBe('<p>Mehr <a href="/2025/05/karte/">dazu</a>.</p>\n');
  });

  it("square brackets are accepted as signs when they are escaped", () => {
    const body = String.raw`Er „will\[sic\]\[…\]" es, Text\[^1\] &#91;a&#93;&#91;b&#93;.`;
    expect(accepted(report({ body }))?.body).toBe("<p>Er „will[sic][…]“ es, Text[^1] [a][b].</p>\n");
  });

  it("soft hyphens and emoji of several parts are accepted in a title", () => {
    const title = "Verwaltungs\u00addigitalisierung \u{1f469}\u200d\u{1f4bb}";
    expect(accepted(report({ title: `title: ${title}` }))?.title).toBe(title);
  });

  it.each([
    "Embargo: Was Redaktionen beachten",
    "Erster Absatz.\n\nkind: So nennt es das Programm.",
    "Die Stadt nennt\ndraft-Fassungen: drei an der Zahl.",
    "- Sperrfrist: keine\n- Datum: offen",
  ])("words that are also keys of the head are accepted in a text: %s", (body) => {
    expect(accepted(report({ body }))?.markdown).toBe(body);
  });

  it("lines with a colon are accepted in a teaser of several lines", () => {
    const teaser = "teaser: >-\n  Ein Titel: Die Stadt\n  title und mehr: Wer zugewiesen wird, erhält eine Karte.";
    expect(accepted(report({ teaser }))?.teaser).toContain("title und mehr");
  });

  it("a tabulator between a key and its value is accepted", () => {
    expect(accepted(report({ title: "title:\tBezahlkarte startet" }))).toEqual(plain);
  });

  it("the same place, once by name and once by key, is one place", () => {
    expect(accepted(report({ region: "region: [Dresden, 14612000]" }))?.places).toHaveLength(1);
  });

  it("an event may begin in the course of its last day", () => {
    const more = "events:\n  - title: Sprechtag\n    date: 2025-06-02T10:00\n    end: 2025-06-02";
    expect(accepted(report({ more }))?.events).toHaveLength(1);
  });

  it("an ampersand in a value is no anchor", () => {
    const more = 'kicker: "Stadt & Land"\nsources:\n  - publisher: TAG24\n    url: https://tag24.de/?a=1&b=2';
    expect(accepted(report({ more }))?.kicker).toBe("Stadt & Land");
  });

  it("pictures, hidden files, what systems leave behind, and the handbook are passed over", () => {
    const { entries, problems } = readNews({
      [reportPath]: report(),
      "README.md": "# Handbuch",
      ".DS_Store": "",
      "2025/.2025-05-09-karte.md.swp": "",
      "2025/karte.jpg": "",
      "2025/wappen.svg": "",
      "2025/Thumbs.db": "",
      "2025/desktop.ini": "",
      "2025/~$karte.docx": "",
      "2025/2025-05-09-karte.md~": "",
    });
    expect(problems).toEqual([]);
    expect(entries).toHaveLength(1);
  });
});

describe("an entry", () => {
  it("belongs to the Kreis and the Land of its place", () => {
    const entry = entryOf({ region: ["Brilon"] });
    expect(entry.kreise.map(({ name }) => name)).toEqual(["Hochsauerlandkreis"]);
    expect(entry.lands.map(({ name }) => name)).toEqual(["Nordrhein-Westfalen"]);
  });

  it.each(["Berlin", "Hamburg", "Bremen"])("from %s belongs to a place and to a Land", (name) => {
    const entry = entryOf({ region: [name] });
    expect(entry.places.map((place) => place.name)).toEqual([name]);
    expect(entry.lands.map((land) => land.name)).toEqual([name]);
  });

  it("belongs to each Land once, however many of its places it names", () => {
    expect(entryOf({ region: ["Dresden", "Leipzig", "Sachsen", "Brilon"] }).lands.map(({ code }) => code)).toEqual([
      "SN",
      "NW",
    ]);
  });

  it("has its places as Dachzeile, else its Länder, else its organisations", () => {
    expect(entryOf({ region: ["Verbandsgemeinde Diez", "Sachsen"] }).kicker).toBe("Diez");
    expect(entryOf({ region: ["Sachsen", "Hessen"] }).kicker).toBe("Sachsen/Hessen");
    expect(entryOf({ region: ["bundesweit"], organisations: ["bitkom"] }).kicker).toBe("Bitkom");
    expect(entryOf({ region: ["bundesweit"] }).kicker).toBe("Bundesweit");
    expect(entryOf({ kicker: "Elbflorenz" }).kicker).toBe("Elbflorenz");
  });

  it("has its address from its file name and its texts in German typography", () => {
    const entry = entryOf({ slug: "karte", title: 'Die "Karte" - ein Anfang', date: "2025-05-09T10:00" });
    expect(entry).toMatchObject({ address: "/2025/05/karte/", title: "Die „Karte“ – ein Anfang" });
  });

  it("counts as changed on the day of its latest update, correction or withdrawal", () => {
    const corrections = [{ date: "2025-06-01", kind: "ergaenzung", text: "Mehr." }];
    expect(entryOf().modified).toBe("2025-05-09T00:00:00+02:00");
    expect(entryOf({ updated: "2025-05-12", corrections }).modified).toBe("2025-06-01T00:00:00+02:00");
    expect(entryOf({ date: "2025-05-09T10:00", updated: "2025-05-09" }).modified).toBe("2025-05-09T10:00:00+02:00");
  });
});
