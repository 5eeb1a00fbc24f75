import type { EntryKind } from "../src/content/front-matter-schema.ts";
import { kindNames } from "../src/content/kind-names.ts";

/** What a reader sees of an entry's kind; nothing for an ordinary report. */
export function kindLabel(kind: EntryKind): string | undefined {
  return kind === "meldung" ? undefined : kindNames[kind];
}
