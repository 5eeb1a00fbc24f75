import { type Choice, choicesOf, explanation, groupOf, nodeAt, type SchemaNode } from "./entry-schema.ts";
import { isInHead, type KeyPath, keysBeside, openKeys, pathOf } from "./head.ts";

/** Something to write, with its German name and what it means. */
export interface Suggestion {
  readonly kind: "key" | "value";
  readonly text: string;
  /** The column from which on the text takes the place of what has been typed. */
  readonly from: number;
  readonly name: string;
  readonly explanation: string;
}

/** What is to be known about the word at a place of a report: about a value if it is a known one, else about its key. */
export function hoverText(
  schema: SchemaNode,
  lines: readonly string[],
  line: number,
  word: string,
): string | undefined {
  if (!isInHead(lines, line)) return undefined;
  const path = pathOf(lines, line);
  const node = nodeAt(schema, path);
  if (!node) return undefined;
  const choice = choicesOf(node).find(({ const: value }) => value === word);
  const ofChoice = choice && explanation(choice);
  return ofChoice ?? explanation(node, isRequired(schema, path) ? " (Pflichtangabe)" : "");
}

function isRequired(schema: SchemaNode, path: KeyPath): boolean {
  const group = groupOf(nodeAt(schema, path.slice(0, -1)));
  return group?.required?.includes(path.at(-1) ?? "") ?? false;
}

/** What can be written at a place of a report: keys at the beginning of a line, known values behind a key. */
export function suggestions(
  schema: SchemaNode,
  lines: readonly string[],
  line: number,
  column: number,
): readonly Suggestion[] {
  if (!isInHead(lines, line)) return [];
  const before = (lines[line] ?? "").slice(0, column);
  const values = valuesAt(schema, lines, line, before);
  if (values.length > 0) return values;
  const [begun] = /^\s*(?:- +)?(?=[\w-]*$)/.exec(before) ?? [];
  return begun === undefined ? [] : keysAt(schema, lines, line, begun.length);
}

/** Keys of the group that begins in a column and does not have them yet; snippets offer those of the whole head. */
function keysAt(schema: SchemaNode, lines: readonly string[], line: number, column: number): readonly Suggestion[] {
  const path = openKeys(lines, line, column);
  const group = groupOf(nodeAt(schema, path));
  const written = keysBeside(lines, line, column);
  const isMissing = (key: string): boolean =>
    !written.has(key) && (path.length > 0 || group?.required?.includes(key) === true);
  return Object.entries(group?.properties ?? {}).flatMap(([key, node]) =>
    isMissing(key) ? [suggestion("key", `${key}: `, column, node)] : [],
  );
}

/** Values of the key of this line, or of the list above it, that are not there yet. */
function valuesAt(schema: SchemaNode, lines: readonly string[], line: number, before: string): readonly Suggestion[] {
  if (!/^\s*(- |[\w-]+:\s)/.test(before) || before.includes("#")) return [];
  const choices = choicesOf(nodeAt(schema, pathOf(lines, line)));
  const begun = /[\w-]*$/.exec(before)?.[0] ?? "";
  const from = before.length - begun.length;
  const written = new Set(before.slice(0, from).match(/[\w-]+/g));
  return choices.flatMap((choice) =>
    written.has(choice.const) ? [] : [suggestion("value", choice.const, from, choice)],
  );
}

function suggestion(
  kind: Suggestion["kind"],
  text: string,
  from: number,
  { title: name = "", description: explanation = "" }: SchemaNode | Choice,
): Suggestion {
  return { kind, text, from, name, explanation };
}
