import { digestOf } from "../content/entry-store.ts";
import { outputFile, type Page } from "../documents/route.ts";

/** What has become of the pages of a site. */
export interface PageCounts {
  readonly listed: number;
  /** Those that are not there yet. */
  readonly due: number;
  /** Those of them that have been handed to Eleventy. */
  readonly rendered: number;
}

/** Chooses which pages Eleventy renders: those that are not there yet, a bounded number at a time. */
export interface PageChoice {
  /** Given a template and what lists its pages, returns those that are to be rendered in this pass. */
  readonly choose: (template: string, list: () => readonly Page<unknown>[]) => readonly Page<unknown>[];
  /** Starts a pass. */
  readonly begin: () => void;
  /** Whether there are pages left after this pass. */
  readonly hasMore: () => boolean;
  readonly counts: () => PageCounts;
  /** The key of every page by its file below the output directory. */
  readonly keys: ReadonlyMap<string, string>;
}

/**
 * @param code digest of all that renders pages
 * @param isMade says whether a file is there that was made from a key
 * @param atOnce so many pages are rendered in one pass: Eleventy keeps all pages of a pass in memory
 * @param charactersAtOnce about so long are their props at most, for the same reason: feeds hold whole texts
 */
export function createPageChoice(
  code: string,
  isMade: (file: string, key: string) => boolean,
  atOnce = 2_000,
  charactersAtOnce = 20_000_000,
): PageChoice {
  const keys = new Map<string, string>();
  const lengths = new WeakMap<Page<unknown>, number>();
  const waiting = new Map<string, Page<unknown>[]>();
  let chosen = new Map<string, readonly Page<unknown>[]>();
  let room = atOnce;
  let characters = charactersAtOnce;
  let rendered = 0;

  function due(list: () => readonly Page<unknown>[]): Page<unknown>[] {
    return list().filter((page) => {
      const file = outputFile(page.url).slice(1);
      const props = JSON.stringify(page.props);
      const key = digestOf(`${code} ${page.url} ${props}`);
      keys.set(file, key);
      lengths.set(page, props.length);
      return !isMade(file, key);
    });
  }

  /** How many of these pages still find room in this pass. */
  function fitting(pages: readonly Page<unknown>[]): number {
    const end = pages.findIndex((page) => {
      if (room === 0 || characters <= 0) return true;
      room -= 1;
      characters -= lengths.get(page) ?? 0;
      return false;
    });
    return end === -1 ? pages.length : end;
  }

  return {
    keys,
    begin: () => {
      chosen = new Map();
      room = atOnce;
      characters = charactersAtOnce;
    },
    choose: (template, list) => {
      const already = chosen.get(template);
      if (already) return already;
      const rest = waiting.get(template) ?? due(list);
      const now = rest.splice(0, fitting(rest));
      waiting.set(template, rest);
      chosen.set(template, now);
      rendered += now.length;
      return now;
    },
    hasMore: () => [...waiting.values()].some((rest) => rest.length > 0),
    counts: () => {
      const left = [...waiting.values()].reduce((sum, rest) => sum + rest.length, 0);
      return { listed: keys.size, due: rendered + left, rendered };
    },
  };
}
