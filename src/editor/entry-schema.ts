import type { KeyPath } from "./head.ts";

/** The part of the JSON Schema of the head that says what there is to write. */
export interface SchemaNode {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly enum?: readonly string[];
  readonly oneOf?: readonly Choice[];
}

/** A value that may be written. */
export interface Choice {
  readonly const: string;
  readonly title?: string;
  readonly description?: string;
}

/** What the schema says of a key; of a list, of one thing in it. Undefined when there is no such key. */
export function nodeAt(schema: SchemaNode, path: KeyPath): SchemaNode | undefined {
  return path.reduce<SchemaNode | undefined>((node, key) => groupOf(node)?.properties?.[key], schema);
}

/** The group of keys that a key holds, be it one or each of a list. */
export function groupOf(node: SchemaNode | undefined): SchemaNode | undefined {
  return node?.items ?? node;
}

/** The values that a key may have, or each item of its list; none where anything may be written. */
export function choicesOf(node: SchemaNode | undefined): readonly Choice[] {
  const { oneOf, enum: values } = groupOf(node) ?? {};
  return oneOf ?? values?.map((value) => ({ const: value })) ?? [];
}

/** What to know about a key or a value, in Markdown: its German name, and a sentence. */
export function explanation({ title, description }: SchemaNode | Choice, more = ""): string | undefined {
  if (title === undefined && description === undefined) return undefined;
  return [`**${title ?? ""}**${more}`, description ?? ""].filter((part) => part !== "****" && part !== "").join("\n\n");
}
