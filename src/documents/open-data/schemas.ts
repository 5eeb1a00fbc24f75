import { z } from "zod";
import type { SiteFrame } from "../../content/site-frame.ts";
import { absolute } from "../json-ld.ts";
import { catalogueSchema } from "./catalogue-schema.ts";
import { correctionsRecordSchema } from "./corrections-record.ts";
import { csvRowSchema } from "./csv.ts";
import { entryRecordSchema } from "./entry-record.ts";
import { eventsRecordSchema } from "./events-record.ts";
import { listRecordSchema } from "./list-record.ts";
import { manifestRecordSchema } from "./manifest-record.ts";
import { type SchemaName, schemaAddress } from "./schema-addresses.ts";
import { statementRecordSchema } from "./statement-record.ts";
import { withdrawnListSchema } from "./withdrawn-record.ts";

/** What this folder says of a JSON Schema; the rest is zod's. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What each schema describes, in German, and where it comes from. */
const sources: Readonly<Record<SchemaName, readonly [title: string, schema: z.ZodType]>> = {
  entry: ["Bericht", entryRecordSchema],
  list: ["Liste von Berichten", listRecordSchema],
  manifest: ["Verzeichnis der Dateien", manifestRecordSchema],
  catalogue: ["Katalog nach DCAT-AP.de", catalogueSchema],
  row: ["Zeile der CSV-Datei", csvRowSchema],
  statement: ["Erklärung zur Barrierefreiheit", statementRecordSchema],
  events: ["Termine und Fristen", eventsRecordSchema],
  corrections: ["Korrekturen", correctionsRecordSchema],
  withdrawn: ["Zurückgezogene Berichte", withdrawnListSchema],
};

/** What a kind of document is called: "Bericht". */
export function schemaTitle(name: SchemaName): string {
  const [title] = sources[name];
  return title;
}

/** The JSON Schema (draft 2020-12) of a kind of document, without the address at which a site publishes it. */
export function jsonSchema(name: SchemaName): JsonSchema {
  const [title, schema] = sources[name];
  return {
    ...z.toJSONSchema(schema, {
      override: ({ jsonSchema: part }) => {
        delete part.readOnly; // said of our types, not of the documents
      },
    }),
    title,
  };
}

/**
 * The same as a site publishes it: open for keys and values that are added later, as they do not make a new version. Who has
 * kept the schema of today can still check the documents of tomorrow.
 */
export function publishedSchema(name: SchemaName, frame: Pick<SiteFrame, "origin" | "pathPrefix">): JsonSchema {
  return { $id: absolute(frame, schemaAddress(name)), ...opened(jsonSchema(name)) };
}

/** A schema that allows further keys in objects, and gives the values of a list as examples. */
function opened<Schema>(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), (key, part: unknown) => {
    if (key === "additionalProperties" && part === false) return undefined;
    if (typeof part !== "object" || part === null || !("enum" in part)) return part;
    const { enum: examples, ...rest } = part;
    return { ...rest, examples };
  });
}
