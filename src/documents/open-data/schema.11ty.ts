import type { SiteFrame } from "../../content/site-frame.ts";
import { documentRoute } from "../route.ts";
import { type SchemaName, schemaAddress, schemaNames } from "./schema-addresses.ts";
import { publishedSchema } from "./schemas.ts";

interface SchemaProps {
  readonly name: SchemaName;
  readonly frame: Pick<SiteFrame, "origin" | "pathPrefix">;
}

/** The JSON Schemas of all documents for machines. */
export default documentRoute<SchemaProps>({
  pages: ({ frame: { origin, pathPrefix } }) =>
    schemaNames.map((name) => ({ url: schemaAddress(name), props: { name, frame: { origin, pathPrefix } } })),
  render: ({ name, frame }) => `${JSON.stringify(publishedSchema(name, frame), null, 2)}\n`,
});
