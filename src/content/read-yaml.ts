import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { parseYaml } from "./front-matter.ts";
import { schemaProblems } from "./schema-problems.ts";
import { decode, type Result, unreadable } from "./source-file.ts";
import { yamlPositions } from "./yaml-positions.ts";

/** Reads one YAML file of the data directory and checks it against its schema. */
export function readYaml<S extends z.ZodType>(directory: string, name: string, schema: S): Result<z.infer<S>> {
  const file = join(directory, name);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    return { ok: false, problems: [unreadable(file, cause)] };
  }
  const text = decode(file, bytes);
  if (!text.ok) return text;
  const raw = parseYaml(file, text.value, 1);
  if (!raw.ok) return raw;
  const parsed = schema.safeParse(raw.value, { reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, problems: schemaProblems(file, parsed.error.issues, schema, yamlPositions(text.value, 1)) };
}
