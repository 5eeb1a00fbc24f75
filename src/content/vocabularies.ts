import { z } from "zod";
import { text, webAddress } from "./schema-parts.ts";
import { slugPattern } from "./slug-pattern.ts";

const key = z.string().regex(new RegExp(`^${slugPattern}$`));

const topicSchema = z.strictObject({ key, label: text, description: text });

export const organisationKinds = [
  "verwaltung",
  "it-dienstleister",
  "verband",
  "unternehmen",
  "wissenschaft",
  "initiative",
] as const;

const organisationSchema = z.strictObject({
  key,
  name: text,
  kind: z.enum(organisationKinds),
  region: text,
  url: webAddress.optional(),
  description: text,
});

/** A topic of the closed vocabulary `_data/topics.yaml`. */
export type Topic = Readonly<z.infer<typeof topicSchema>>;
/** An organisation of the closed vocabulary `_data/organisations.yaml`. */
export type Organisation = Readonly<z.infer<typeof organisationSchema>>;

export const topicsSchema = z.array(topicSchema);
export const organisationsSchema = z.array(organisationSchema);

/** What the keys in front matter may name. */
export interface Vocabularies {
  readonly topics: ReadonlyMap<string, Topic>;
  readonly organisations: ReadonlyMap<string, Organisation>;
}
