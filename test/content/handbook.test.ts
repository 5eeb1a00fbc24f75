import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { withCodeTables } from "../../src/content/code-tables.ts";
import { frontMatterSchema } from "../../src/content/front-matter-schema.ts";
import { parseEntry } from "../../src/content/parse-entry.ts";
import { problemCodes } from "../../src/content/problem-codes.ts";
import { context } from "../builders/reference.ts";

const handbook = readFileSync("news/README.md", "utf8");

/** The rows of the table between two markers, without its head: the texts of the cells, without their backticks. */
function tableBetween(marker: string): readonly (readonly string[])[] {
  const [, part = ""] = handbook.split(new RegExp(`<!-- ${marker}:(?:start|end) -->`));
  const rows = part.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) => {
    const cells = row.split("|").map((cell) => cell.trim());
    return cells.slice(1, -1);
  });
}

const inCode = (name: string): string => `\`${name}\``;

/** The complete reports that the handbook offers for copying, each with the path named before it. */
const examples = [...handbook.matchAll(/`news\/([^`]+\.md)`:\n\n```markdown\n([\s\S]*?)```/g)].map(
  ([, path = "", text = ""]) => ({ path, text }),
);
const snippets = [...handbook.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = ""]) => yaml);

function problemsOf(path: string, text: string): readonly string[] {
  const entry = parseEntry(path, `news/${path}`, Buffer.from(text), context);
  return (entry.ok ? entry.warnings : entry.problems).map(({ code, message }) => `${code}: ${message}`);
}

describe("the Redaktionshandbuch", () => {
  it("explains every problem code as `npm run schema` would write it", () => {
    expect(withCodeTables(handbook)).toBe(handbook);
  });

  it("shows each code once, as the first cell of a row with what it means and what to do", () => {
    const rows = tableBetween("codes").filter(([cell]) => cell?.startsWith("`"));
    expect(rows.map(([cell]) => cell).sort()).toEqual(Object.keys(problemCodes).map(inCode).sort());
    for (const row of rows) {
      expect(row, row[0]).toHaveLength(3);
      for (const text of row.slice(1)) expect(text).toMatch(/^[A-ZÄÖÜ].*[.]$/);
    }
  });

  it("keeps what stands around the tables when they are written anew", () => {
    const stale = "Davor\n\n<!-- codes:start -->\nalt\n<!-- codes:end -->\n\nDanach\n";
    const fresh = withCodeTables(stale);
    expect(fresh).toMatch(/^Davor\n\n<!-- codes:start -->\n\n### Fehler: [\s\S]*\n\n<!-- codes:end -->\n\nDanach\n$/);
    expect(fresh).not.toContain("\nalt\n");
    expect(withCodeTables(fresh)).toBe(fresh);
    expect(() => withCodeTables("Ein Handbuch ohne Tabelle")).toThrow("codes:start");
  });

  it("lists every key of the head and says rightly which are required", () => {
    const { required = [], properties = {} } = z.toJSONSchema(frontMatterSchema, { io: "input" });
    const stated = tableBetween("keys").map(([key, isRequired]) => [key, isRequired]);
    expect(stated).toEqual(Object.keys(properties).map((key) => [inCode(key), required.includes(key) ? "ja" : "nein"]));
  });

  it("offers complete examples that are accepted as they stand", () => {
    expect(examples).toHaveLength(2);
    for (const { path, text } of examples) expect(problemsOf(path, text)).toEqual([]);
  });

  it("shows additions to the head that are accepted in the shortest example", () => {
    expect(snippets.length).toBeGreaterThan(0);
    const [shortest] = examples;
    for (const yaml of snippets) {
      const extended = shortest?.text.replace("\n---\n\n", `\n${yaml}---\n\n`) ?? "";
      expect(extended).toContain(yaml);
      expect(problemsOf(shortest?.path ?? "", extended)).toEqual([]);
    }
  });
});
