import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { SchemaName } from "./schema-addresses.ts";
import { jsonSchema } from "./schemas.ts";

// `verbose` would keep every document; all patterns are our own.
const ajv = new Ajv2020({ strict: true, allErrors: true });
const validators = new Map<SchemaName, ValidateFunction>();

function validatorOf(name: SchemaName): ValidateFunction {
  const validator = validators.get(name) ?? ajv.compile(jsonSchema(name));
  validators.set(name, validator);
  return validator;
}

/**
 * Returns a document that fits the JSON Schema that is published for its kind.
 * @param what names the document, such as its address
 * @throws Error that says what does not fit: a defect of this program, since editors' mistakes are found before
 */
export function checked<Document>(name: SchemaName, document: Document, what: string): Document {
  const validate = validatorOf(name);
  if (validate(document)) return document;
  const faults = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || "/"} ${message}`);
  throw new Error(`${what} does not fit its JSON Schema "${name}": ${faults.join("; ")}`);
}
