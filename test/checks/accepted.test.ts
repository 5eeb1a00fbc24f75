import { describe, expect, it } from "vitest";
import { problemsIn } from "../builders/check-news.ts";
import { type ReportChange, report, reportPath } from "../builders/report.ts";

const codesOf = (change: ReportChange): readonly string[] =>
  problemsIn({ [reportPath]: report(change) }).map(({ code }) => code);

describe("without a warning", () => {
  it.each([
    "title: Verwaltung startet in Kürze …",
    "title: Zuschuss für Digitales e. V.",
    "title: Neue Karte der Beispiel GmbH & Co.",
    "title: Umstellung beginnt am 1.",
    "title: Was kostet die Karte?",
    "title: Förderung steigt auf 16 Mio.",
  ])("a title ends as in %s", (title) => {
    expect(codesOf({ title })).toEqual([]);
  });

  it.each([
    "Wer neu zugewiesen wird, bekommt sie von der Landesdirektion, die dafür in Dresden drei Schalter öffnet.",
    "Seit Anfang Mai bekommen Geflüchtete, die Dresden neu zugewiesen werden, eine Bezahlkarte statt Bargeld.",
    "Die Bezahlkarte wird erhält wer neu, seit Dresden eine Anfang Mai zugewiesen hat: So stehen die Wörter nie.",
    "Wer eine erhält.",
  ])("a text begins with words of the teaser, but does not repeat it: %s", (body) => {
    expect(codesOf({ body })).toEqual([]);
  });

  it.each([
    "Die Stadt und\n-kreise Sachsens – auch\n– so die Stadt – die Länder, 5 * 3 und **wirklich** viel.",
    "Siehe [1] (Anlage) und [2], §§ 5 (a)[sic], -5 Grad und #digital\n#verwaltung.",
    "> Das ist gut.\n>\n> – Die Stadt",
    "| Amt | Wert |\n| --- | --- |\n| – | -Wert |\n| • | a \\| b |\n| 1 | 2 | |",
    "Ein `**Code**` und:\n\n```\n##Text\n[1]: https://www.dresden.de/\n```",
    "- Punkt\n\n  Noch ein Absatz.\n\n    - Unterpunkt\n\n1. Erstens",
    "Satz.[^a] Noch einer.^[Ein **Wort**.]\n\n[^a]: Erste Zeile.\n\n    Zweiter Absatz.",
    "Mehr [dazu][karte] und [Karte].\n\n[karte]: https://www.dresden.de/",
    "Bürger*innen und Nutzer*innen, jede*r und alle_die_es wollen__.",
    "Die Formel a == b und 50 % | 60 % gilt.",
  ])("signs are just signs, or markup that works: %s", (body) => {
    expect(codesOf({ body })).toEqual([]);
  });

  it("a headline has a star, a bracket or a sign of less", () => {
    expect(codesOf({ title: "title: Bürger*innen [fast] unter < 30 * 2 gewinnen_mit" })).toEqual([]);
  });

  it.each([
    [
      "a Land that lies around the place",
      "Wer in Sachsen und besonders in Dresden lebt, bekommt eine Karte.",
      "[Dresden]",
    ],
    [
      "a town of the Kreis that is named",
      "Wer in Herborn lebt, erhält seit Anfang Mai eine neue Karte.",
      "[Lahn-Dill-Kreis]",
    ],
    ["where people met in the Land", "Das Ministerium hat in München seinen Bericht vorgestellt.", "[Bayern]"],
    ["an example for all of Germany", "Nach einem Versuch in Leipzig gibt es überall eine Karte.", "[bundesweit]"],
    ["the Land Bremen", "Wer in Bremen lebt, erhält seit Anfang Mai eine neue Karte.", "[HB]"],
    ["a university", "Die Karte hat die Technische Universität Chemnitz erfunden.", "[Dresden]"],
    ["a person", "Die Karte hat Ursula von Hagen für die Stadt erfunden.", "[Dresden]"],
    [
      "a Kreis that is called like a town",
      "Die Karte gilt auch in Stadt und Landkreis Leipzig sehr lange.",
      "[Landkreis Leipzig]",
    ],
    ["words that are also towns", "Die Karte hilft in Lehre und Forschung und ist in Leer.", "[Dresden]"],
    ["several towns of one name", "Wer in Neustadt oder in Frankfurt lebt, bekommt keine Karte.", "[Dresden]"],
    ["a part of a longer word", "Das Projekt Plug-in Leipziger Straße hat eine Karte erfunden.", "[Dresden]"],
  ])("a teaser names %s", (_name, teaser, region) => {
    expect(codesOf({ teaser: `teaser: ${teaser}`, region: `region: ${region}` })).toEqual([]);
  });

  it.each([
    "Die Dicke beträgt 5 μm, der Widerstand 3 kΩ.",
    "Die β-Version heißt Ἀθήνα.",
    "Der Ort heißt Łódź, nicht Москва.",
    "Das Wort x\u0304 schreibt sich in keinem Zeichen.",
    "Sie kommen aus SÃO PAULO, PÂRIS und vom Château.",
  ])("foreign letters stand in %s", (body) => {
    expect(codesOf({ body })).toEqual([]);
  });

  it("a source is in print, and cited with its title and date, or with its date beside one in the net", () => {
    const net = "  - publisher: TAG24\n    url: https://www.tag24.de/";
    const date = "  - publisher: Amtsblatt\n    date: 2025-05-08";
    expect(codesOf({ more: `sources:\n${date}\n${net}` })).toEqual([]);
    expect(codesOf({ more: `sources:\n${date}\n    title: Nr. 12` })).toEqual([]);
  });

  it("each of several sources that cannot be found is named", () => {
    const more = "sources:\n  - publisher: Amtsblatt\n  - publisher: Stadt Dresden";
    const problems = problemsIn({ [reportPath]: report({ more }) });
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '8 Die Quelle „Amtsblatt" hat keine Webadresse.',
      '9 Die Quelle „Stadt Dresden" hat keine Webadresse.',
    ]);
  });

  it("a report changes today, or on the day of the future for which it is prepared", () => {
    const more = "corrections: [{ date: 2026-01-01, kind: ergaenzung, text: Mehr. }]";
    expect(codesOf({ more: `updated: 2026-01-01\n${more}` })).toEqual([]);
    const prepared = report({ date: "date: 2026-02-01", more: "updated: 2026-02-01\ndraft: true" });
    expect(problemsIn({ "2026/2026-02-01-karte.md": prepared })).toEqual([]);
  });

  it("a sentence is long as long as the newsroom has not asked for hints", () => {
    expect(codesOf({ body: `Die Karte ist ${"sehr ".repeat(60)}nützlich.` })).toEqual([]);
  });

  it("an embargo has ended", () => {
    expect(codesOf({ more: "embargo: 2025-05-09T10:00" })).toEqual([]);
  });

  it("an embargo has ended on the evening before the day of its report", () => {
    expect(codesOf({ more: "embargo: 2025-05-08T18:00" })).toEqual([]);
  });

  it.each(["draft: true", "withdrawn: { date: 2026-01-01, reason: Ein Irrtum. }", "embargo: 2026-02-01"])(
    "the day of a report is to come, which does not appear because of „%s“",
    (more) => {
      const news = { "2026/2026-02-01-karte.md": report({ date: "date: 2026-02-01", more }) };
      const codes = problemsIn(news, { publicRepository: false }).map(({ code }) => code);
      expect(codes).not.toContain("date-future");
    },
  );

  it("the day of a report has come", () => {
    expect(problemsIn({ "2026/2026-01-01-karte.md": report({ date: "date: 2026-01-01" }) })).toEqual([]);
  });

  it("a deadline is some years ahead", () => {
    expect(codesOf({ more: "events: [{ title: Ende der Förderung, date: 2030-12-31 }]" })).toEqual([]);
  });

  it("an embargo has not ended, where the operator says that the repository is not public", () => {
    const news = { [reportPath]: report({ more: "embargo: 2026-05-09T10:00" }) };
    expect(problemsIn(news, { publicRepository: false })).toEqual([]);
  });

  it("links lead to reports, withdrawn ones, earlier addresses, lists, documents and places on a page", () => {
    const targets = [
      "/2025/06/fristen/#welche",
      "/alt/",
      "/",
      "/suche/?q=karte",
      "/ort/dresden/",
      "/land/sachsen/2025/",
      "/land/sachsen/thema/soziales/",
      "/thema/kultur/",
      "/feed.xml",
      "/index.json",
      "/2025/05/bezahlkarte/index.json",
      "/woche/2025-W19/mail.txt",
      "/sitemap-news.xml",
      "https://ortsmarke.example/archiv/",
      "https://ortsmarke.example.org/fehlt/",
    ];
    const body = targets.map((target) => `[Mehr](${target})`).join(" ");
    const withdrawn = "aliases: [/alt/]\nwithdrawn: { date: 2025-06-05, reason: Irrtum. }";
    const other = report({ title: "title: Fristen enden", date: "date: 2025-06-02", more: withdrawn });
    expect(problemsIn({ [reportPath]: report({ body }), "2025/2025-06-02-fristen.md": other })).toEqual([]);
  });

  it("a draft links to a draft", () => {
    const body = "Mehr [im Juni](/2025/06/fristen/).";
    const other = report({ title: "title: Fristen enden", date: "date: 2025-06-02", more: "draft: true" });
    const news = { [reportPath]: report({ body, more: "draft: true" }), "2025/2025-06-02-fristen.md": other };
    expect(problemsIn(news)).toEqual([]);
  });

  it("two reports of a day have the same headline and different texts", () => {
    const other = report({
      teaser: "teaser: Im Rathaus lassen sich neuerdings auch Gebühren mit einer Bezahlkarte begleichen.",
      body: "Die Kasse nimmt außerdem weiterhin Münzen und Scheine.",
    });
    expect(problemsIn({ [reportPath]: report(), "2025/2025-05-09-gebuehren.md": other })).toEqual([]);
  });

  it("a report is like another of two days before, or like one that was withdrawn", () => {
    const repeated = { "2025/2025-05-11-karte.md": report({ date: "date: 2025-05-11" }) };
    expect(problemsIn({ [reportPath]: report(), ...repeated })).toEqual([]);
    const withdrawn = report({ more: "withdrawn: { date: 2025-05-10, reason: Falscher Ort. }" });
    const again = { "2025/2025-05-10-karte.md": report({ date: "date: 2025-05-10" }) };
    expect(problemsIn({ [reportPath]: withdrawn, ...again })).toEqual([]);
  });
});

describe("a topic without reports", () => {
  it("is no wonder in a small archive", () => {
    const old = report({ date: "date: 2022-05-09", topics: "topics: [kultur]" });
    expect(problemsIn({ [reportPath]: report(), "2022/2022-05-09-karte.md": old })).toEqual([]);
  });
});

describe("as long as a report has an error", () => {
  it("nothing is said about links to it", () => {
    const body = "Mehr [im Juni](/2025/06/fristen/).";
    const other = report({ date: "date: 2025-06-02", region: "region: [Sachen]" });
    const news = { [reportPath]: report({ body }), "2025/2025-06-02-fristen.md": other };
    expect(problemsIn(news).map(({ code }) => code)).toEqual(["region-unknown"]);
  });
});

describe("a near-duplicate", () => {
  it("is told of once, at the later report, with the name of the other", () => {
    const problems = problemsIn({ [reportPath]: report(), "2025/2025-05-09-karte.md": report() });
    expect(problems.map(({ file }) => file)).toEqual(["2025/2025-05-09-karte.md"]);
    expect(problems[0]?.message).toContain(reportPath);
  });
});
