import type { EntryKind } from "./front-matter-schema.ts";

/** What the kinds of reports are called, wherever editors choose or readers filter. */
export const kindNames: Readonly<Record<EntryKind, string>> = {
  meldung: "Meldung",
  pressemitteilung: "Pressemitteilung",
  hinweis: "Hinweis",
};
