import { editorSnippets } from "./editor-snippets.ts";
import { entryJsonSchema } from "./entry-json-schema.ts";
import type { Vocabularies } from "./vocabularies.ts";

/** A file of the project that is generated, and must be as it would be generated now. */
interface EditorFile {
  readonly file: string;
  readonly text: string;
}

/** The JSON Schema of the head and the snippets for VS Code, with their paths below the project. */
export function editorFiles(vocabularies: Vocabularies): readonly EditorFile[] {
  return [
    { file: ".vscode/entry.schema.json", text: asJson(entryJsonSchema(vocabularies)) },
    { file: ".vscode/ortsmarke.code-snippets", text: asJson(editorSnippets(vocabularies)) },
  ];
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
