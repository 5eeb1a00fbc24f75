import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/content/problem.ts";
import type { Items } from "../builders/news-directory.ts";
import { projectProblems } from "../builders/project.ts";
import { report, reportPath } from "../builders/report.ts";

const now = "2025-05-20T12:00:00+02:00";
const address = "/2025/05/bezahlkarte/";
const ledger = (...lines: readonly string[]): Items => ({ "adressen.txt": `# Adressen\n${lines.join("\n")}\n` });

const problemsOf = (items: Items, at = now): Promise<readonly Problem[]> => projectProblems(items, at);

describe("a ledger of addresses", () => {
  it("is content as long as every address answers: as that of a report, as an earlier one, or with a notice", async () => {
    const withdrawn = report({ more: "withdrawn: { date: 2025-05-10, reason: Falsch. }\naliases: [/alt/]" });
    expect(await problemsOf({ [reportPath]: report(), ...ledger(address) })).toEqual([]);
    expect(await problemsOf({ [reportPath]: withdrawn, ...ledger(address, "/alt/") })).toEqual([]);
  });

  it("without which nothing is remembered", async () => {
    expect(await problemsOf({ "2025/2025-05-09-neu.md": report() })).toEqual([]);
  });

  it.each([
    ["another short name", "2025/2025-05-09-karte-fuer-gefluechtete.md", {}],
    ["a short name with a letter mended", "2025/2025-05-09-bezahlkarten.md", {}],
    ["another month", "2025/2025-06-02-bezahlkarte.md", { date: "date: 2025-06-02" }],
    ["a short name that its title explains", "2025/2025-06-02-start.md", { date: "date: 2025-06-02" }],
  ])("finds a report moved to %s, and gives the line to add", async (_what, moved, change) => {
    const items = { [moved]: report(change), "2025/2025-05-08-schulnetz.md": other, ...ledger(address, otherAddress) };
    expect(await problemsOf(items, "2025-06-10T12:00:00+02:00")).toEqual([
      expect.objectContaining({
        file: moved,
        line: 1,
        code: "address-vanished",
        severity: "error",
        message: expect.stringContaining(address),
        suggestion: `Schreiben Sie in den Kopf dieser Datei: aliases: [${address}]`,
      }),
    ]);
    const mended = { ...items, [moved]: report({ ...change, more: `aliases: [${address}]` }) };
    expect(await problemsOf(mended, "2025-06-10T12:00:00+02:00")).toEqual([]);
  });

  it("keeps in that line the earlier addresses that the report has already, at their place", async () => {
    const moved = "2025/2025-05-09-karte.md";
    const [problem, ...rest] = await problemsOf({
      [moved]: report({ more: "aliases: [/alt/]" }),
      ...ledger("/alt/", address),
    });
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ file: moved, line: 7 });
    expect(problem?.suggestion).toContain(`aliases: [/alt/, ${address}]`);
  });

  it("names itself and the line where a report is gone and no other could be it", async () => {
    const problems = await problemsOf({ "2025/2025-05-08-schulnetz.md": other, ...ledger(otherAddress, address) });
    expect(problems).toEqual([expect.objectContaining({ file: "adressen.txt", line: 3, code: "address-vanished" })]);
    expect(problems[0]?.suggestion).toMatch(/aliases: \[\/2025\/05\/bezahlkarte\/\].*„withdrawn"/);
  });

  it.each([
    ["draft", "draft: true"],
    ["embargo", "embargo: 2025-06-01"],
  ])("does not let a published report be hidden with %s", async (key, line) => {
    const all = await problemsOf({ [reportPath]: report({ more: line }), ...ledger(address) });
    const problems = all.filter(({ severity }) => severity === "error");
    expect(problems).toEqual([expect.objectContaining({ file: reportPath, line: 7, code: "address-vanished" })]);
    expect(problems[0]?.suggestion).toContain(`Löschen Sie die Zeile „${key}"`);
  });

  it("says nothing of a report that has another mistake: that one is to be mended first", async () => {
    const codes = async (items: Items) => (await problemsOf({ ...items, ...ledger(address) })).map(({ code }) => code);
    expect(await codes({ [reportPath]: report({ topics: "topics: [soziale]" }) })).toEqual(["topic-unknown"]);
    const moved = report({ topics: "topics: [soziale]", more: `aliases: [${address}]` });
    expect(await codes({ "2025/2025-05-09-neu.md": moved })).toEqual(["topic-unknown"]);
  });

  it("warns once when it has fallen behind for a month, whatever the day in the name", async () => {
    const items = { [reportPath]: report(), "2025/2025-05-08-schulnetz.md": other, ...ledger() };
    expect(await problemsOf(items, "2025-06-07T12:00:00+02:00")).toEqual([]);
    expect(await problemsOf(items, "2025-06-30T12:00:00+02:00")).toEqual([
      expect.objectContaining({ file: "adressen.txt", code: "address-unrecorded", severity: "warning" }),
    ]);
    const embargoed = { ...ledger(), [reportPath]: report({ more: "embargo: 2025-06-20" }) };
    expect(await problemsOf(embargoed, "2025-06-30T12:00:00+02:00")).toEqual([]);
  });

  it("says nothing of a new report on something old, and tells editors not to write the ledger themselves", async () => {
    const backfilled = { [reportPath]: report(), "2025/2025-05-08-schulnetz.md": other, ...ledger(address) };
    expect(await problemsOf(backfilled, "2025-06-30T12:00:00+02:00")).toEqual([]);
    const neglected = { ...backfilled, ...ledger(otherAddress) };
    const [problem] = await problemsOf(neglected, "2025-06-30T12:00:00+02:00");
    expect(problem).toMatchObject({ code: "address-unrecorded", message: expect.stringContaining(address) });
    expect(problem?.suggestion).not.toContain("npm run");
  });

  it("reports a line that is no address", async () => {
    const problems = await problemsOf({ [reportPath]: report(), ...ledger(address, "<<<<<<< HEAD") });
    expect(problems).toEqual([expect.objectContaining({ file: "adressen.txt", line: 3, code: "ledger-line" })]);
  });
});

const otherAddress = "/2025/05/schulnetz/";
const other = report({ title: "title: Schulnetz ist fertig", date: "date: 2025-05-08" });
