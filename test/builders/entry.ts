import type { Entry } from "../../src/content/entry.ts";
import { parseEntry } from "../../src/content/parse-entry.ts";
import { context } from "./reference.ts";

/** What a test wants of an entry; keys of the front matter, and the short name of the file. */
export interface EntryFacts {
  readonly slug?: string;
  readonly body?: string;
  /** "2025-05-09", or with time. */
  readonly date?: string;
  readonly title?: string;
  readonly region?: readonly string[];
  readonly topics?: readonly string[];
  readonly [key: string]: unknown;
}

/** Makes an entry as it comes about in truth: by parsing a news file. */
export function entryOf({ slug = "bericht", body = "Text des Berichts.", ...facts }: EntryFacts = {}): Entry {
  const head = {
    title: "Bezahlkarte startet",
    date: "2025-05-09",
    teaser: "Ein Satz, der lang genug ist, um den Bericht zusammenzufassen.",
    region: ["Dresden"],
    topics: ["soziales"],
    ...facts,
  };
  const day = head.date.slice(0, 10);
  const path = `${day.slice(0, 4)}/${day}-${slug}.md`;
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const text = ["---", ...lines, "---", "", body, ""].join("\n");
  const result = parseEntry(path, path, new TextEncoder().encode(text), context);
  if (!result.ok) throw new Error(`The entry of the test is not right: ${JSON.stringify(result.problems)}`);
  return result.value;
}
