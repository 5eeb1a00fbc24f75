import { z } from "zod";

/** A field of the form as Sveltia CMS describes it, see https://sveltiacms.app/en/docs/fields. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly required: boolean;
  readonly [option: string]: unknown;
}

interface Words {
  /** What the field is called where its form calls it otherwise than the schema does. */
  readonly label?: string;
  readonly widget: string;
  readonly [option: string]: unknown;
}

/** What a schema does not say of a field: how it is filled in, and the same of its parts. */
type Description<Value> = Words & PartsOf<NonNullable<Value>>;
type PartsOf<Value> = Value extends readonly (infer Item)[]
  ? PartsOf<Item>
  : Value extends object
    ? Parts<Value>
    : Words;
interface Parts<Value> {
  readonly parts: Descriptions<Value>;
}

interface Described extends Words {
  readonly parts?: Descriptions<Readonly<Record<string, string>>>;
}

/** A description for every key of the values of a schema. */
export type Descriptions<Value> = { readonly [Key in keyof Value]-?: Description<Value[Key]> };

const objectSchema = z.object({
  properties: z.record(z.string(), z.unknown()),
  required: z.array(z.string()).default([]),
});
const propertySchema = z.object({
  title: z.string(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  items: z.unknown().optional(),
});

/**
 * The fields of a mapping, in the order of its JSON Schema; names for people, what is required and how long texts may be
 * are the schema's.
 * @throws z.ZodError when something is no JSON Schema of a mapping
 */
export function fieldsOf<Value>(jsonSchema: unknown, descriptions: Descriptions<Value>): readonly Field[] {
  const { properties, required } = objectSchema.parse(jsonSchema);
  // Names come from the schema as texts; `Described` is what every description looks like, whatever it describes.
  const words = descriptions as unknown as Readonly<Record<string, Described | undefined>>;
  return Object.entries(properties).flatMap(([name, property]) => {
    const description = words[name];
    if (!description) return [];
    const { title, minLength = 0, maxLength, items } = propertySchema.parse(property);
    const { parts, label = title, ...options } = description;
    return {
      ...options,
      label,
      name,
      required: required.includes(name),
      ...(minLength > 1 && { minlength: minLength }),
      ...(maxLength !== undefined && { maxlength: maxLength }),
      ...(parts && { fields: fieldsOf(items ?? property, parts) }),
    };
  });
}
