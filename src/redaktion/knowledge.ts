import { isRepositoryPublic } from "../content/clock-warnings.ts";
import type { EntryContext } from "../content/parse-entry.ts";
import type { Reference } from "../content/read-content.ts";
import { pathPrefixOf } from "../content/site-address.ts";
import type { Organisation, Topic } from "../content/vocabularies.ts";
import { createGazetteer, type GazetteerSources } from "../regions/gazetteer.ts";
import type { CmsConfig } from "./config.ts";

/** What the form says of a field of a report. */
interface KnownField {
  readonly label: string;
  /** What one of several is called. */
  readonly singular?: string | undefined;
  readonly isRequired: boolean;
}

/** What the form has to know to find regions, and to check reports as `npm run check` does; sent as JSON. */
export interface FormKnowledge {
  readonly gazetteer: GazetteerSources;
  readonly topics: readonly Topic[];
  readonly organisations: readonly Organisation[];
  readonly pathPrefix: string;
  readonly longSentences?: number | undefined;
  readonly isRepositoryPublic: boolean;
  /** By the keys of reports. */
  readonly fields: Readonly<Record<string, KnownField>>;
}

/** The table without what follows the population: where a place lies is nothing to the form. */
function withoutCoordinates(table: string): string {
  return table.replace(/^((?:[^\t\n]*\t){3}[^\t\n]*)\t.*$/gm, "$1");
}

function knownFields({ collections }: CmsConfig): FormKnowledge["fields"] {
  const fields = collections.flatMap((collection) => collection.fields);
  return Object.fromEntries(
    fields.map(({ name, label, required: isRequired, label_singular: singular }) => [
      name,
      { label, isRequired, ...(typeof singular === "string" && { singular }) },
    ]),
  );
}

/** What the form at a site has to know. */
export function formKnowledge(reference: Reference, config: CmsConfig): FormKnowledge {
  const { site, gazetteerSources, vocabularies } = reference;
  return {
    gazetteer: { ...gazetteerSources, table: withoutCoordinates(gazetteerSources.table) },
    topics: [...vocabularies.topics.values()],
    organisations: [...vocabularies.organisations.values()],
    pathPrefix: pathPrefixOf(site.url),
    longSentences: site.checks?.longSentences,
    isRepositoryPublic: isRepositoryPublic(site),
    fields: knownFields(config),
  };
}

/** What reports are parsed with, out of what the form knows. */
export function entryContext(knowledge: FormKnowledge): EntryContext {
  const { gazetteer, topics, organisations, pathPrefix, longSentences } = knowledge;
  return {
    gazetteer: createGazetteer(gazetteer.table, gazetteer.states, gazetteer.additions),
    vocabularies: {
      topics: new Map(topics.map((topic) => [topic.key, topic])),
      organisations: new Map(organisations.map((organisation) => [organisation.key, organisation])),
    },
    pathPrefix,
    longSentences,
  };
}
