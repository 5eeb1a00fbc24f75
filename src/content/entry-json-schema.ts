import { z } from "zod";
import { frontMatterSchema } from "./front-matter-schema.ts";
import type { Vocabularies } from "./vocabularies.ts";

/** What this module says of a JSON Schema; the rest is zod's. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema of the head of a news file, for editors and forms: what the program checks, as far as JSON Schema can
 * say it, with German names and hints, and with the topics and organisations that there are.
 */
export function entryJsonSchema({ topics, organisations }: Vocabularies): JsonSchema {
  const { properties = {}, ...schema } = z.toJSONSchema(frontMatterSchema, {
    io: "input", // what editors write, before defaults
    target: "draft-7", // the newest that the language servers of editors know well
    unrepresentable: "any",
  });
  const topicChoices = [...topics.values()].map(({ key, label, description }) => choice(key, label, description));
  const organisationChoices = [...organisations.values()].map(({ key, name, description }) =>
    choice(key, name, description),
  );
  return {
    ...schema,
    title: "Kopf eines Berichts",
    properties: {
      ...properties,
      topics: chosenFrom(properties["topics"], topicChoices),
      organisations: chosenFrom(properties["organisations"], organisationChoices),
    },
  };
}

/** A value with a name for people: JSON Schema's enumerations cannot hold names. */
function choice(value: string, title: string, description: string): JsonSchema {
  return { const: value, title, description };
}

function chosenFrom(list: z.core.JSONSchema._JSONSchema | undefined, choices: readonly JsonSchema[]): JsonSchema {
  if (typeof list !== "object") throw new Error("The schema of the head has no such list.");
  return { ...list, items: { type: "string", oneOf: [...choices] }, uniqueItems: true };
}
