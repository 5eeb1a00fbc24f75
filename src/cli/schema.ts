// Writes what editors of reports are helped with in VS Code, and the tables of codes in their handbook: `npm run schema`.
// Run it after changing the schema of the head, the hints to it, topics, organisations or problem codes.
import { readFileSync, writeFileSync } from "node:fs";
import { editorExtension } from "../build/editor-extension.ts";
import { withCodeTables } from "../content/code-tables.ts";
import { editorFiles } from "../content/editor-files.ts";
import { formatProblems } from "../content/format-problems.ts";
import { readReference } from "../content/read-content.ts";
import { exitCode } from "./exit-code.ts";

const handbook = "news/README.md";
const reference = readReference("_data");
if (reference.ok) {
  const tables = { file: handbook, text: withCodeTables(readFileSync(handbook, "utf8")) };
  for (const { file, text } of [...editorFiles(reference.value.vocabularies), editorExtension(), tables]) {
    writeFileSync(file, text);
    console.log(file);
  }
} else {
  console.error(formatProblems(reference.problems, "text"));
  process.exitCode = exitCode.contentErrors;
}
