import type { SchemaName } from "./schema-addresses.ts";
import { type JsonSchema, jsonSchema } from "./schemas.ts";

/** A field as people read of it: "lands[].iso". */
export interface FieldRow {
  readonly name: string;
  readonly description: string;
}

/** The fields of a kind of document with what its schema says of them, those within lists and objects included. */
export function fieldRows(name: SchemaName): readonly FieldRow[] {
  return rowsOf(jsonSchema(name), "");
}

function rowsOf({ properties = {}, required = [] }: JsonSchema, before: string): readonly FieldRow[] {
  return Object.entries(properties).flatMap(([key, schema]) => {
    if (typeof schema !== "object") return [];
    const name = `${before}${key}`;
    const optional = required.includes(key) ? "" : " Kann fehlen.";
    const own = { name, description: `${schema.description ?? ""}${optional}` };
    const { items } = schema;
    if (schema.type === "object") return [own, ...rowsOf(schema, `${name}.`)];
    return typeof items === "object" && !Array.isArray(items) ? [own, ...rowsOf(items, `${name}[].`)] : [own];
  });
}
