import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { watchWords } from "../../src/cli/check-on-save.ts";
import { editorFiles } from "../../src/content/editor-files.ts";
import { editorSnippets } from "../../src/content/editor-snippets.ts";
import { entryJsonSchema } from "../../src/content/entry-json-schema.ts";
import { formatProblems } from "../../src/content/format-problems.ts";
import { parseFrontMatter, splitFrontMatter } from "../../src/content/front-matter.ts";
import { parseEntry } from "../../src/content/parse-entry.ts";
import type { Problem } from "../../src/content/problem.ts";
import { problemsIn } from "../../src/content/source-file.ts";
import { context, vocabularies } from "../builders/reference.ts";
import { report, reportPath } from "../builders/report.ts";

function headOf(text: string): unknown {
  const parts = splitFrontMatter("x.md", text);
  const head = parts.ok ? parseFrontMatter("x.md", parts.value) : parts;
  return head.ok ? head.value : undefined;
}

function problemsOf(path: string, text: string): readonly Problem[] {
  const entry = parseEntry(path, path, Buffer.from(text), context);
  return entry.ok ? [] : entry.problems;
}

describe("the generated files for editors", () => {
  it.each(editorFiles(vocabularies))("are as `npm run schema` would write them: $file", ({ file, text }) => {
    expect(readFileSync(file, "utf8")).toBe(text);
  });
});

describe("the JSON Schema of the head", () => {
  const schema = entryJsonSchema(vocabularies);
  const validator = z.fromJSONSchema(schema);
  const reports = ["news", "test/fixtures/news"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".md") && path !== "README.md")
      .map((path) => join(folder, path)),
  );

  it("accepts every report of the project", () => {
    expect(reports.length).toBeGreaterThan(90);
    const refused = reports.filter((path) => !validator.safeParse(headOf(readFileSync(path, "utf8"))).success);
    expect(refused).toEqual([]);
  });

  it.each([
    ["an unknown key", { more: "titel: Karte" }],
    ["a missing key", { teaser: null }],
    ["an unknown topic", { topics: "topics: [soziale]" }],
    ["a topic twice", { topics: "topics: [soziales, soziales]" }],
    ["an unknown organisation", { more: "organisations: [unbekannt]" }],
    ["an unknown kind", { more: "kind: artikel" }],
    ["a date in German", { date: "date: 9.5.2025" }],
    ["a short teaser", { teaser: "teaser: Karte startet." }],
    ["a long title", { title: `title: ${"Karte ".repeat(21)}` }],
    ["a source without publisher", { more: 'sources:\n  - url: "https://www.example.org/"' }],
  ])("refuses %s", (_name, change) => {
    expect(validator.safeParse(headOf(report())).success).toBe(true);
    expect(validator.safeParse(headOf(report(change))).success).toBe(false);
  });

  it("tells of every key in German what it is and what to write", () => {
    const named = z.object({ title: z.string().min(3), description: z.string().min(10) });
    const nodes = z.record(z.string(), z.looseObject({})).parse(schema.properties);
    for (const [key, node] of Object.entries(nodes)) {
      expect(named.safeParse(node).success, key).toBe(true);
      for (const [part, below] of Object.entries(partsOf(node))) {
        expect(named.safeParse(below).success, `${key}.${part}`).toBe(true);
      }
    }
    expect(Object.keys(partsOf(nodes["sources"] ?? {}))).toContain("publisher");
  });

  it("names topics and organisations as readers know them", () => {
    expect(JSON.stringify(schema)).toContain('{"const":"ozg","title":"OZG und Online-Dienste","description":"Berichte');
    expect(JSON.stringify(schema)).toContain('{"const":"vitako","title":"Vitako"');
  });
});

/** The keys below a key: of a group, or of each group in a list. */
function partsOf(node: { readonly properties?: unknown; readonly items?: unknown }): object {
  const group = z.object({ properties: z.record(z.string(), z.unknown()) });
  const found = group.safeParse(node).data ?? group.safeParse(node.items).data;
  return found?.properties ?? {};
}

describe("the snippets of VS Code", () => {
  const snippets = editorSnippets(vocabularies);
  const values: Readonly<Record<string, readonly string[]>> = {
    "Neuer Bericht": [
      "Karte startet",
      "Wer Dresden neu zugewiesen wird, erhält seit Anfang Mai eine Bezahlkarte.",
      "Dresden",
    ],
    Quellen: ["Stadt Dresden", "Karte startet", "www.example.org/karte"],
    Dachzeile: ["Dresden"],
    "Termine und Fristen": ["Bewerbungsschluss"],
    Bild: ["karte.jpg", "Eine Karte", "Stadtarchiv"],
    Korrekturen: ["", "Der Betrag war falsch."],
    Zurückgezogen: ["Die Grundlage hat sich als falsch erwiesen."],
  };

  /** What VS Code writes for a snippet: the values typed, else the defaults and the first of the choices. */
  function expanded(name: string, typed: readonly string[] = values[name] ?? []): string {
    const value = (number: string, standard: string): string => typed[Number(number) - 1] || standard;
    return (snippets[name]?.body.join("\n") ?? "")
      .replace(/\$\{TM_FILENAME_BASE\/.*?\/\$1\/\}/, "2025-05-09")
      .replace(/\$\{CURRENT_YEAR\}-\$\{CURRENT_MONTH\}-\$\{CURRENT_DATE\}/, "2025-05-09")
      .replace(/\$\{(\d):(.*?)\}/g, (_, number: string, standard: string) => value(number, standard))
      .replace(/\$\{(\d)\|(.*?)[,|].*?\|?\}/g, (_, number: string, first: string) => value(number, first))
      .replace(/\$(\d)/g, (_, number: string) => value(number, ""));
  }

  it("offer a report that is accepted once its blanks are filled, first as a draft and then published", () => {
    const draft = `${expanded("Neuer Bericht")}\n`;
    expect(draft).not.toContain("$");
    expect(problemsOf(reportPath, draft)).toEqual([]);
    const finished = draft
      .replace(/^# Noch.*\ndraft: true\n/m, "")
      .replace(/^Platzhalter: .*$/m, "Die Ausgabe beginnt.");
    expect(problemsOf(reportPath, finished)).toEqual([]);
  });

  it("offer a report that cannot be published unless its blanks are filled", () => {
    const blank = expanded("Neuer Bericht", ["", "", "Dresden"]).replace("draft: true\n", "");
    expect(problemsOf(reportPath, blank).map(({ code, line }) => [code, line])).toEqual([
      ["placeholder-left", 2],
      ["placeholder-left", 4],
      ["placeholder-left", 10],
    ]);
  });

  it("take the day from the name of the file", () => {
    const [, transform = ""] =
      /TM_FILENAME_BASE\/(.*?)\/\$1/.exec(snippets["Neuer Bericht"]?.body.join("\n") ?? "") ?? [];
    expect("2025-05-09-bezahlkarte".replace(new RegExp(transform), "$1")).toBe("2025-05-09");
  });

  it.each(Object.keys(snippets).filter((name) => !["Neuer Bericht", "Themen"].includes(name)))(
    "offer a key that is accepted in a report: %s",
    (name) => {
      expect(problemsOf(reportPath, report({ more: expanded(name) }))).toEqual([]);
    },
  );

  it("are offered where they belong: a new report in Markdown, keys in the YAML of its head", () => {
    for (const [name, { scope }] of Object.entries(snippets)) {
      expect(scope.split(","), name).toContain(name === "Neuer Bericht" ? "markdown" : "yaml");
    }
  });

  it("offer the topics there are", () => {
    expect(problemsOf(reportPath, report({ topics: expanded("Themen") }))).toEqual([]);
    for (const key of vocabularies.topics.keys())
      expect(snippets["Themen"]?.body.join()).toMatch(new RegExp(`[|,]${key}[|,]`));
  });
});

describe("the tasks of VS Code", () => {
  const { tasks } = z
    .object({
      tasks: z.array(
        z.object({
          label: z.string(),
          args: z.array(z.string()),
          problemMatcher: z.union([
            z.array(z.never()),
            z.object({
              pattern: z.record(z.string(), z.unknown()),
              background: z.object({ beginsPattern: z.string(), endsPattern: z.string() }).optional(),
            }),
          ]),
        }),
      ),
    })
    .parse(JSON.parse(readFileSync(".vscode/tasks.json", "utf8")));

  const matcherOf = (name: string) => {
    const matcher = tasks.find(({ label }) => label === name)?.problemMatcher;
    return matcher && "pattern" in matcher ? matcher : undefined;
  };

  it.each(["Berichte prüfen", "Beim Speichern prüfen"])("understand what the check prints: %s", (name) => {
    const { regexp, ...groups } = matcherOf(name)?.pattern ?? {};
    const problem = problemsIn("news/2025/2025-05-09-a.md")(
      "region-unknown",
      { line: 5, column: 10 },
      "„A“: nein.",
      "So.",
    );
    const match = new RegExp(String(regexp)).exec(formatProblems([problem], "text"));
    const read = Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, match?.[Number(group)]]));
    expect(read).toEqual({
      file: problem.file,
      line: "5",
      column: "10",
      severity: "error",
      code: "region-unknown",
      message: "„A“: nein. So.",
    });
  });

  it("know when a check that goes on begins and ends, and which of its lines are neither", () => {
    const { beginsPattern = "-", endsPattern = "-" } = matcherOf("Beim Speichern prüfen")?.background ?? {};
    const problem = formatProblems([problemsIn("a.md")("file-empty", { line: 1, column: 1 }, "Leer.")], "text");
    const lines = [watchWords.begin, problem, `${watchWords.end}: 1 Fehler in 1 Datei.`];
    expect(lines.map((line) => new RegExp(beginsPattern).test(line))).toEqual([true, false, false]);
    expect(lines.map((line) => new RegExp(endsPattern).test(line))).toEqual([false, false, true]);
  });

  it("run scripts that there are", () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync("package.json", "utf8")));
    for (const { args } of tasks) expect(scripts).toHaveProperty(args.find((arg) => !/^(run|--\w+)$/.test(arg)) ?? "");
  });
});
