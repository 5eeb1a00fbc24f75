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
 */
export function createPageChoice(
  code: string,
  isMade: (file: string, key: string) => boolean,
  atOnce = 2_000,
): PageChoice {
  const keys = new Map<string, string>();
  const waiting = new Map<string, Page<unknown>[]>();
  let chosen = new Map<string, readonly Page<unknown>[]>();
  let room = atOnce;
  let rendered = 0;

  function due(list: () => readonly Page<unknown>[]): Page<unknown>[] {
    return list().filter((page) => {
      const { url, source } = page;
      const file = outputFile(url).slice(1);
      const key = digestOf(`${code} ${url} ${source ?? JSON.stringify(page.props)}`);
      keys.set(file, key);
      return !isMade(file, key);
    });
  }

  return {
    keys,
    begin: () => {
      chosen = new Map();
      room = atOnce;
    },
    choose: (template, list) => {
      const already = chosen.get(template);
      if (already) return already;
      const rest = waiting.get(template) ?? due(list);
      const now = rest.splice(0, room);
      waiting.set(template, rest);
      chosen.set(template, now);
      room -= now.length;
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
