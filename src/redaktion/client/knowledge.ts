import type { EntryContext } from "../../content/parse-entry.ts";
import { entryContext, type FormKnowledge } from "../knowledge.ts";

/** What the form knows, and what reports are parsed with. */
export interface Known {
  readonly fields: FormKnowledge["fields"];
  readonly isRepositoryPublic: boolean;
  readonly context: EntryContext;
}

let loading: Promise<Known> | undefined;

/** Loads what the form has to know, once. */
export function loadKnowledge(): Promise<Known> {
  loading ??= fetch("wissen.json").then(async (response) => {
    if (!response.ok) throw new Error(`wissen.json: ${response.status}`);
    const knowledge: FormKnowledge = await response.json();
    const { fields, isRepositoryPublic } = knowledge;
    return { fields, isRepositoryPublic, context: entryContext(knowledge) };
  });
  loading.catch(() => {
    loading = undefined; // whoever asks next tries again
  });
  return loading;
}
