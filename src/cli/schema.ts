// Writes what editors of reports are helped with in VS Code: `npm run schema`. Run it after changing the schema of the
// head, the hints to it, topics or organisations.
import { writeFileSync } from "node:fs";
import { editorExtension } from "../build/editor-extension.ts";
import { editorFiles } from "../content/editor-files.ts";
import { formatProblems } from "../content/format-problems.ts";
import { readReference } from "../content/read-content.ts";
import { exitCode } from "./exit-code.ts";

const reference = readReference("_data");
if (reference.ok) {
  for (const { file, text } of [...editorFiles(reference.value.vocabularies), editorExtension()]) {
    writeFileSync(file, text);
    console.log(file);
  }
} else {
  console.error(formatProblems(reference.problems, "text"));
  process.exitCode = exitCode.contentErrors;
}
