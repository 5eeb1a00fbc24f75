import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/content/problem.ts";
import { problemCodes, problemGroups } from "../../src/content/problem-codes.ts";
import { readNews } from "../builders/news-directory.ts";
import { projectProblems } from "../builders/project.ts";
import { report, reportPath } from "../builders/report.ts";
import { archiveMistakes } from "./mistakes/archive.ts";
import { bodyMistakes } from "./mistakes/body.ts";
import { dateMistakes } from "./mistakes/dates.ts";
import { addressMistakes, fileMistakes } from "./mistakes/files.ts";
import { imageMistakes } from "./mistakes/images.ts";
import { keyMistakes } from "./mistakes/keys.ts";
import { ledgerMistakes } from "./mistakes/ledger.ts";
import type { Mistake } from "./mistakes/mistake.ts";
import { referenceMistakes } from "./mistakes/references.ts";
import { surroundingMistakes } from "./mistakes/surroundings.ts";
import { valueMistakes } from "./mistakes/values.ts";
import { wordingMistakes } from "./mistakes/wording.ts";
import { yamlMistakes } from "./mistakes/yaml.ts";

const themes: Readonly<Record<string, readonly Mistake[]>> = {
  "the form of the head": yamlMistakes,
  "the keys of the head": keyMistakes,
  "the values of the head": valueMistakes,
  "dates in the head": dateMistakes,
  "names in the head": referenceMistakes,
  "the body": bodyMistakes,
  "the file": fileMistakes,
  "the address": addressMistakes,
  "the wording": wordingMistakes,
  "several reports, or with the years": archiveMistakes,
  "the image": imageMistakes,
  "the published addresses": ledgerMistakes,
  "what lies around the news": surroundingMistakes,
};

/** The same file with the line that the suggestion gives in place of the wrong one, when it gives a whole line. */
function asSuggested(mistake: Mistake, problem: Problem | undefined): Mistake | undefined {
  const text = mistake.news[mistake.file];
  const [, line] = /^Schreiben Sie(?: zum Beispiel)?: ((?:- )?\w+: .*|- .*)$/.exec(problem?.suggestion ?? "") ?? [];
  if (problem === undefined || line === undefined || typeof text !== "string") return undefined;
  const lines = text.split("\n");
  const wrong = lines[problem.line - 1] ?? "";
  const [key = ""] = /\w+/.exec(line) ?? [];
  if (!wrong.includes(key)) return undefined; // the value stands below its key
  lines[problem.line - 1] = `${/^ */.exec(wrong)?.[0]}${line}`;
  return { ...mistake, news: { ...mistake.news, [mistake.file]: lines.join("\n") } };
}

/** The present of these tests. */
const now = "2026-01-01T00:00:00+01:00";
const heard = new Map<Mistake, Promise<readonly Problem[]>>();
function problemsOf(mistake: Mistake): Promise<readonly Problem[]> {
  const problems = heard.get(mistake) ?? projectProblems(mistake.news, now, mistake);
  heard.set(mistake, problems);
  return problems;
}

describe.each(Object.entries(themes))("a mistake in %s", (_theme, mistakes) => {
  for (const mistake of mistakes) {
    it(`reports ${mistake.name}`, async () => {
      const { file, code, severity = "error", line, column, suggestion } = mistake;
      const problems = await problemsOf(mistake);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ file, code, line, column, severity });
      expect(problems[0]?.suggestion).toContain(suggestion);
    });
  }
});

describe("the mistakes together", () => {
  const all = Object.values(themes).flat();

  it("are more than sixty", () => {
    expect(all.length).toBeGreaterThan(60);
  });

  it("show every problem code", () => {
    const shown = new Set<string>(all.map(({ code }) => code));
    expect(Object.keys(problemCodes).filter((code) => !shown.has(code))).toEqual([]);
  });

  it("are errors and warnings as the handbook groups them", () => {
    const severities = new Map(
      problemGroups.flatMap(({ severity, codes }) => Object.keys(codes).map((code) => [code, severity])),
    );
    expect(all.filter(({ code, severity = "error" }) => severities.get(code) !== severity)).toEqual([]);
  });

  it("are told in German sentences without words of the programs below", async () => {
    for (const mistake of all) {
      const [problem] = await problemsOf(mistake);
      const text = `${problem?.message} ${problem?.suggestion}`;
      expect(problem?.message).toMatch(/^([„A-ZÄÖÜ]|https?:).*[.]$/);
      expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object|expected|invalid|Error/i);
    }
  });

  it("are gone when a line is written as the suggestion has it", async () => {
    const mended = await Promise.all(all.map(async (mistake) => asSuggested(mistake, (await problemsOf(mistake))[0])));
    const tried = mended.flatMap((mistake) => (mistake ? [mistake] : []));
    expect(tried.length).toBeGreaterThan(25);
    for (const mistake of tried) {
      // The image may still be missing, the topic unknown, the next line wrong.
      const left = (await problemsOf(mistake)).filter(
        ({ code, line }) => code === mistake.code && line === mistake.line,
      );
      expect(left, mistake.name).toEqual([]);
    }
  });

  it("are gone when somebody has done as the suggestion says", async () => {
    for (const { mended, mendedData, ...mistake } of all) {
      const right = { ...mistake, ...(mended && { news: mended }), ...(mendedData && { data: mendedData }) };
      if (mended || mendedData) expect(await problemsOf(right), mistake.name).toEqual([]);
    }
  });

  it.each([
    "withdrawn: true",
    "withdrawn: 2025-05-12",
    "withdrawn: Ein Irrtum.",
    "sources: https://www.tag24.de/",
    "sources: [TAG24]",
    "events: 2025-06-30",
    "events: Sprechtag",
    "corrections: Falscher Betrag",
    "corrections: 2025-05-12",
    "image: rathaus.jpg",
  ])("like %s are not answered with an example that can be published as it stands", (more) => {
    const [problem] = readNews({ [reportPath]: report({ more }) }).problems;
    const [, example = ""] = /^Schreiben Sie zum Beispiel: (.*)$/.exec(problem?.suggestion ?? "") ?? [];
    expect(example).not.toBe("");
    const key = more.replace(/:.*/, "");
    const pasted = example.startsWith(key) ? example : `${key}: [${example}]`;
    const codes = readNews({ [reportPath]: report({ more: pasted }) }).problems.map(({ code }) => code);
    expect(codes).not.toContain("value-type");
    expect(codes).toContainEqual(expect.stringMatching(/^(placeholder-left|date-invalid|url-invalid)$/));
  });

  it("of several files are reported at once, by file and line", () => {
    const { entries, problems } = readNews({
      "2025/2025-05-10-b.md": report({
        date: "date: 2025-05-10",
        region: "region: [Sachen]",
        topics: "topics: [soziale]",
      }),
      "2025/2025-05-09-a.md": report({
        body: "<b>Karte</b>\n\nText.\n\n![Karte](/karte.jpg)",
        region: "region: [Halle]",
      }),
      "2024/2024-01-01-c.txt": "Text",
      [reportPath]: report(),
    });
    expect(entries.map(({ file }) => file)).toEqual([reportPath]);
    expect(problems.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
      "2024/2024-01-01-c.txt:1 file-extension",
      "2025/2025-05-09-a.md:5 region-ambiguous",
      "2025/2025-05-09-a.md:9 html-raw",
      "2025/2025-05-09-a.md:13 image-in-body",
      "2025/2025-05-10-b.md:5 region-unknown",
      "2025/2025-05-10-b.md:6 topic-unknown",
    ]);
  });

  it("of different kinds in one file are reported at once", () => {
    const { problems } = readNews({
      [reportPath]: report({
        title: "title:",
        date: "date: 2025-05-08",
        region: "region: [Sachen]",
        more: "ort: Dresden",
        body: "# Karte",
      }),
    });
    expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual([
      "2 value-empty",
      "3 date-mismatch",
      "5 region-unknown",
      "7 key-unknown",
      "10 heading-level",
    ]);
  });

  it("are reported beside a text that YAML would cut off", () => {
    const { problems } = readNews({
      [reportPath]: report({
        title: "title: Bürgeramt öffnet #samstags",
        teaser: "teaser: Zu kurz.",
        region: "region: []",
        body: "# Karte",
      }),
    });
    expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual([
      "2 yaml-comment",
      "4 teaser-length",
      "5 value-empty",
      "9 heading-level",
    ]);
  });
});
