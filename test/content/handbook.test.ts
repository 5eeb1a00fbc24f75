import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
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
  it("explains every problem code in the words of the program, in the same order", () => {
    expect(tableBetween("codes")).toEqual(Object.entries(problemCodes).map(([code, text]) => [inCode(code), text]));
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
