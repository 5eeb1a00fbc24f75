import { z } from "zod";

/** The schema at a path of a schema; undefined where it says nothing. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return schemaAt(inner.element as z.ZodType, rest);
  const below: z.ZodType | undefined = inner instanceof z.ZodObject ? inner.shape[String(step)] : undefined;
  return below && schemaAt(below, rest);
}

function unwrapped(schema: z.ZodType): z.ZodType {
  const isWrapped =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodReadonly;
  return isWrapped ? unwrapped(schema.unwrap() as z.ZodType) : schema;
}

/** The keys that the record at a path of a schema may have. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const found = schemaAt(schema, path);
  const record = found && unwrapped(found);
  return record instanceof z.ZodObject ? Object.keys(record.shape) : [];
}

/** Says whether a list belongs at a path of a schema. */
export function isList(schema: z.ZodType, path: readonly PropertyKey[]): boolean {
  const found = schemaAt(schema, path);
  return found !== undefined && unwrapped(found) instanceof z.ZodArray;
}

/** Says whether a value must be there; those of a list need not. */
export function isRequired(schema: z.ZodType, path: readonly PropertyKey[]): boolean {
  return typeof path.at(-1) === "string" && schemaAt(schema, path)?.safeParse(undefined).success === false;
}
