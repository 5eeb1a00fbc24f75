import type { EntryKind } from "../src/content/front-matter-schema.ts";

const labels: Readonly<Record<EntryKind, string | undefined>> = {
  meldung: undefined,
  pressemitteilung: "Pressemitteilung",
  hinweis: "Hinweis",
};

/** What a reader sees of an entry's kind; nothing for an ordinary report. */
export function kindLabel(kind: EntryKind): string | undefined {
  return labels[kind];
}
