import type { SearchNames } from "../names.ts";
import type { PlacesByName } from "./known-place.ts";
import type { Vocabulary } from "./search-volumes.ts";

/** What the page says to the search: where the site lies and what its index consists of. */
export interface PageData {
  /** "/" or "/archiv-x/". */
  readonly prefix: string;
  /** Address of `SearchNames`, with prefix. */
  readonly names: string;
  /** Newest first. */
  readonly volumes: readonly { readonly name: string; readonly tag: string }[];
}

/** Reads the data attributes of the element that holds the search. */
export function pageDataOf({ dataset }: HTMLElement): PageData {
  return {
    prefix: dataset["prefix"] ?? "/",
    names: dataset["names"] ?? "",
    volumes: JSON.parse(dataset["volumes"] ?? "[]"),
  };
}

/** @throws Error when they cannot be loaded. */
export async function loadNames({ names }: PageData): Promise<SearchNames> {
  const response = await fetch(names);
  if (!response.ok) throw new Error(`${names} answered ${response.status}`);
  return await response.json();
}

/** Loads words of the archive once they are asked for; none when they cannot be loaded, since they are only a help. */
export function vocabularyOf({ prefix }: PageData, { words }: SearchNames): Vocabulary {
  let loading: Promise<readonly string[]> | undefined;
  async function load(): Promise<readonly string[]> {
    try {
      const response = await fetch(prefix + words.slice(1));
      return response.ok ? await response.json() : [];
    } catch {
      return [];
    }
  }
  return async () => {
    loading ??= load();
    const loaded = await loading;
    if (loaded.length === 0) loading = undefined; // the next time the connection may be there
    return loaded;
  };
}

/** Loads names of places; none when they cannot be loaded, since they are only a help. */
export function placesByNameOf({ prefix }: PageData, { places }: SearchNames): PlacesByName {
  return async (letter) => {
    try {
      const response = await fetch(`${prefix}${places.slice(1)}${letter}.json`);
      return response.ok ? await response.json() : {};
    } catch {
      return {};
    }
  };
}
