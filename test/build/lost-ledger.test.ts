import { relative } from "node:path";
import { describe, expect, it } from "vitest";
import { ledgerProblems } from "../../src/build/ledger-problems.ts";
import { contentWith } from "../../src/content/read-content.ts";
import { type Items, withNewsDirectory } from "../builders/news-directory.ts";
import { reference } from "../builders/reference.ts";
import { report } from "../builders/report.ts";

const longAfter = "2025-06-30T12:00:00+02:00";
const address = "/2025/05/bezahlkarte/";
const oneReport: Items = { "news/2025/2025-05-09-bezahlkarte.md": report() };
const threeReports: Items = {
  ...oneReport,
  "news/2025/2025-05-09-netz.md": report({ title: "title: Schulnetz ist fertig" }),
  "news/2025/2025-05-09-amt.md": report({ title: "title: Amt ist umgezogen" }),
};

/** What is said of the ledger in the folder `news` of a project: codes with levels, and messages. */
function problemsOf(project: Items, { now = longAfter, keepsLedger = true, news = "news" } = {}) {
  return withNewsDirectory(project, (directory) => {
    const site = { ...reference.site, checks: { ledger: keepsLedger } };
    const content = contentWith({ ok: true, value: { ...reference, site } }, `${directory}/${news}`, undefined);
    if (!content.ok) throw new Error(JSON.stringify(content.problems));
    const options = { news: `${directory}/${news}`, data: `${directory}/_data`, now };
    const problems = ledgerProblems(options, content.value);
    return problems.map(({ code, severity, message, file }) => ({
      what: `${relative(directory, file)} ${severity} ${code}`,
      message,
    }));
  });
}

const lost = (message: string) => [
  { what: "news/adressen.txt error ledger-missing", message: expect.stringContaining(message) },
];

describe("a site that keeps a ledger", () => {
  it("is told when it is gone", () => {
    expect(problemsOf(oneReport)).toEqual(lost("Die Datei fehlt; damit ist die Adresse eines Berichts nicht mehr"));
    expect(problemsOf(threeReports)).toEqual(lost("sind die Adressen von 3 Berichten nicht mehr geschützt"));
  });

  it("is told when it has been emptied", () => {
    expect(problemsOf({ ...oneReport, "news/adressen.txt": "# Veröffentlichte Adressen\n" })).toEqual(
      lost("Die Datei ist leer"),
    );
  });

  it("is told when most of it has been deleted, and of a few missing lines by a warning", () => {
    const rest = { ...threeReports, "news/adressen.txt": `${address}\n` };
    expect(problemsOf(rest)).toEqual(lost("In der Datei fehlt das meiste"));
    const most = { ...threeReports, "news/adressen.txt": `${address}\n/2025/05/netz/\n` };
    expect(problemsOf(most).map(({ what }) => what)).toEqual(["news/adressen.txt warning address-unrecorded"]);
  });

  it("need not have one before a report has been published for a month", () => {
    expect(problemsOf(oneReport, { now: "2025-06-07T12:00:00+02:00" })).toEqual([]);
    expect(problemsOf({ "news/2025/2025-05-09-a.md": report({ more: "draft: true" }) })).toEqual([]);
  });

  it("has nothing said about other news that are built with its data", () => {
    const elsewhere = Object.fromEntries(Object.entries(oneReport).map(([path, text]) => [`probe/${path}`, text]));
    expect(problemsOf(elsewhere, { news: "probe/news" })).toEqual([]);
  });
});

describe("a site that keeps no ledger", () => {
  it("may do without", () => {
    expect(problemsOf(oneReport, { keepsLedger: false })).toEqual([]);
  });
});

describe("the ledger of this project", () => {
  it("is kept", () => {
    expect(reference.site.checks?.ledger).toBe(true);
  });
});
