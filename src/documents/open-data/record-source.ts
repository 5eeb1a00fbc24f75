import type { Site } from "../../archive/site.ts";
import type { Entry } from "../../content/entry.ts";
import { digestOf } from "../../content/entry-store.ts";
import { recordOf } from "./record-of.ts";

const known = new WeakMap<Entry, { readonly site: Site["archive"]; readonly source: string }>();

/** A digest of all that the record of an entry is made from; the text, most of it, need not become JSON for that. */
export function recordSource(site: Site, entry: Entry): string {
  const before = known.get(entry);
  if (before?.site === site.archive) return before.source; // two routes ask
  const { text, ...facts } = recordOf(site, entry);
  const source = digestOf(`${JSON.stringify(facts)} ${text}`);
  known.set(entry, { site: site.archive, source });
  return source;
}
