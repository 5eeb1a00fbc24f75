import type { Entry } from "../content/entry.ts";
import type { KeptEntry } from "../content/entry-store.ts";
import type { Content } from "../content/read-content.ts";
import { directoryFingerprint } from "./fingerprint.ts";
import type { LineStore } from "./line-store.ts";
import { type DataFiles, projectWith, type ReadProject, readDataFiles } from "./project.ts";

/** Reads content time and again, for a preview or for a check that goes on. */
interface ContentReader {
  readonly read: () => {
    /** A digest of the data files. */
    readonly data: string;
    readonly project: ReadProject;
  };
  /** Keeps the entries for the next preview. */
  readonly save: () => void;
}

/**
 * @param openStore opens what an earlier preview has kept, given a digest of the data files
 * @param adapt changes what the data files say
 */
export function createContentReader(
  newsDirectory: string,
  dataDirectory: string,
  openStore: (data: string) => LineStore<KeptEntry>,
  adapt: (files: DataFiles) => DataFiles = (files) => files,
): ContentReader {
  let known: { readonly data: string; readonly files: DataFiles; readonly store: LineStore<KeptEntry> } | undefined;
  let entries: ReadonlyMap<string, { readonly digest: string | undefined; readonly entry: Entry }> = new Map();

  /** Data files are read again only when they have changed: the gazetteer alone takes longer than all entries. */
  function readData() {
    const data = directoryFingerprint(dataDirectory);
    if (known?.data !== data) {
      known = { data, files: adapt(readDataFiles(dataDirectory)), store: openStore(data) };
      entries = new Map();
    }
    return known;
  }

  /** Entries whose files are as they were stay the same objects, so that the search need not take their words apart again. */
  function withKnownEntries(content: Content): Content {
    const same = content.entries.map((entry) => {
      const before = entries.get(entry.file);
      return before && before.digest === content.digests.get(entry.file) ? before.entry : entry;
    });
    entries = new Map(same.map((entry) => [entry.file, { digest: content.digests.get(entry.file), entry }]));
    return { ...content, entries: same };
  }

  return {
    read: () => {
      const { data, files, store } = readData();
      const project = projectWith(files, newsDirectory, store.values);
      if (!project.ok) return { data, project };
      return {
        data,
        project: { ok: true, value: { ...project.value, content: withKnownEntries(project.value.content) } },
      };
    },
    save: () => known?.store.save(),
  };
}
