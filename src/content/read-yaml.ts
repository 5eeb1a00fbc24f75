import { join } from "node:path";
import type { z } from "zod";
import { readDataFile } from "./data-file.ts";
import { parseYaml } from "./front-matter.ts";
import { schemaProblems } from "./schema-problems.ts";
import { decode, type Result } from "./source-file.ts";
import { yamlPositions } from "./yaml-positions.ts";

/** A YAML file as it was written, and what it says, unchecked. */
interface YamlFile {
  readonly file: string;
  readonly text: string;
  readonly raw: unknown;
}

/** Reads one YAML file of the data directory. */
export function readRawYaml(directory: string, name: string): Result<YamlFile> {
  const file = join(directory, name);
  const bytes = readDataFile(directory, name);
  if (!bytes.ok) return bytes;
  const text = decode(file, bytes.value);
  if (!text.ok) return text;
  const raw = parseYaml(file, text.value, 1);
  return raw.ok ? { ok: true, value: { file, text: text.value, raw: raw.value } } : raw;
}

/** Checks what a YAML file says against its schema. */
export function validated<S extends z.ZodType>({ file, text, raw }: YamlFile, schema: S): Result<z.infer<S>> {
  const parsed = schema.safeParse(raw, { reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, problems: schemaProblems(file, parsed.error.issues, schema, yamlPositions(text, 1)) };
}

/** Reads one YAML file of the data directory and checks it against its schema. */
export function readYaml<S extends z.ZodType>(directory: string, name: string, schema: S): Result<z.infer<S>> {
  const read = readRawYaml(directory, name);
  return read.ok ? validated(read.value, schema) : read;
}
