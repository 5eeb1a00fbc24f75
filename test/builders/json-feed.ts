import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";

const ajv = new Ajv({ allErrors: true });
// The package is CommonJS: what Node takes for its default export is what its types call `default`.
(addFormats as unknown as typeof addFormats.default)(ajv);
const validate = ajv.compile(JSON.parse(readFileSync("test/fixtures/json-feed-1.1.schema.json", "utf8")));

/** What is wrong with a JSON Feed: after its schema, and that identifiers are unique. */
export function jsonFeedProblems(json: string): readonly string[] {
  const feed: unknown = JSON.parse(json);
  if (!validate(feed)) return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  const ids = (feed as { items: readonly { id: string }[] }).items.map(({ id }) => id); // the schema says so
  return new Set(ids).size === ids.length ? [] : ["two items have the same identifier"];
}
