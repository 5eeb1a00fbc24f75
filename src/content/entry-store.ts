import { hash } from "node:crypto";
import type { Land, Locality } from "../regions/region.ts";
import type { Entry } from "./entry.ts";
import type { EntryContext } from "./parse-entry.ts";
import type { Problem } from "./problem.ts";

/** An entry as text can hold it: keys in place of regions, topics and organisations. */
type StoredEntry = Omit<Entry, Reference> & Readonly<Record<Reference, readonly string[]>>;
type Reference = "localities" | "places" | "kreise" | "lands" | "topics" | "organisations";

/** An entry with the digest of the file that it was read from. */
export interface KeptEntry {
  readonly digest: string;
  readonly entry: StoredEntry;
  /** What was said of the file; left out where there is nothing to say. */
  readonly warnings?: readonly Problem[];
}

/**
 * Entries as they were read before, by path: files that are as they were need not be parsed again. It holds for one
 * state of the data files and of this program; whoever keeps it sees to that.
 */
export type EntryStore = Map<string, KeptEntry>;

/** The digest that says whether a file is as it was. */
export function digestOf(bytes: Uint8Array | string): string {
  return hash("sha512-256", bytes, "base64url").slice(0, 22); // a third faster than SHA-256 on 64-bit machines
}

const keys = (subjects: readonly { readonly key: string }[]): readonly string[] => subjects.map(({ key }) => key);

export function storeEntry(store: EntryStore, digest: string, entry: Entry, warnings: readonly Problem[]): void {
  const { localities, places, kreise, lands, topics, organisations } = entry;
  store.set(entry.file, {
    digest,
    entry: {
      ...entry,
      localities: keys(localities),
      places: keys(places),
      kreise: keys(kreise),
      lands: keys(lands),
      topics: keys(topics),
      organisations: keys(organisations),
    },
    ...(warnings.length === 0 ? {} : { warnings }),
  });
}

/** Given the path and the digest of a file, returns the entry that was read from it; undefined if the file has changed. */
export function storedEntry(
  store: EntryStore,
  path: string,
  digest: string,
  { gazetteer, vocabularies }: EntryContext,
): Entry | undefined {
  const known = store.get(path);
  if (known?.digest !== digest) return undefined;
  const { entry } = known;
  const regions = <Kind extends Land | Locality>(of: readonly string[]): readonly Kind[] =>
    of.map((key) => gazetteer.byKey.get(key) as Kind); // it was there when the entry was stored
  return {
    ...entry,
    localities: regions(entry.localities),
    places: regions(entry.places),
    kreise: regions(entry.kreise),
    lands: regions(entry.lands),
    topics: resolved(entry.topics, vocabularies.topics),
    organisations: resolved(entry.organisations, vocabularies.organisations),
  };
}

function resolved<Subject>(of: readonly string[], subjects: ReadonlyMap<string, Subject>): readonly Subject[] {
  return of.map((key) => subjects.get(key) as Subject); // it was there when the entry was stored
}
