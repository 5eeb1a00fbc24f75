import { mkdtempSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { EntryContext } from "../../src/content/parse-entry.ts";
import { type Content, readContent } from "../../src/content/read-content.ts";

const dataDirectory = fileURLToPath(new URL("../../_data", import.meta.url));

/** The real data files, with no entries: gazetteer, vocabularies and what the operator says of the site. */
export const reference: Content = readReference();

export const { gazetteer, vocabularies } = reference;

/** What a news file is parsed with. */
export const context: EntryContext = { gazetteer, vocabularies, pathPrefix: "/" };

function readReference(): Content {
  const noNews = mkdtempSync(join(tmpdir(), "ortsmarke-"));
  try {
    const content = readContent(noNews, dataDirectory);
    if (!content.ok) throw new Error(`_data is not right: ${JSON.stringify(content.problems)}`);
    return content.value;
  } finally {
    rmdirSync(noNews);
  }
}
