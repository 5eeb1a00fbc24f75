// What is used of Pagefind 1.6.0 in the browser; it ships no types. https://pagefind.app/docs/api/

/** Values of one filter, or filters in an object ("and") or below `any` ("or"). */
export interface PagefindFilter {
  readonly [filter: string]: { readonly any: readonly string[] } | readonly PagefindFilter[];
}

/** Numbers of hits by filter and value, of the filters that have been loaded. */
export type PagefindCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What Pagefind keeps of an entry, see `../record.ts`. */
export interface PagefindRecord {
  /** With path prefix. */
  readonly url: string;
  /** The whole text. */
  readonly content: string;
  readonly meta: Readonly<Partial<Record<string, string>>>;
  readonly filters: Readonly<Partial<Record<string, readonly string[]>>>;
}

export interface PagefindHit {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindRecord>;
}

export interface PagefindAnswer {
  readonly results: readonly PagefindHit[];
  /** For each value of the loaded filters: how many of the results have it. */
  readonly filters: PagefindCounts;
}

interface PagefindOptions {
  readonly filters?: PagefindFilter;
  readonly sort?: Readonly<Record<string, "asc" | "desc">>;
}

export interface PagefindIndex {
  /** `null` asks for everything that the filters allow. */
  readonly search: (term: string | null, options: PagefindOptions) => Promise<PagefindAnswer>;
  /** Loads what a search needs, filters included. */
  readonly preload: (term: string | null, options: PagefindOptions) => Promise<void>;
  readonly destroy: () => Promise<void>;
}

export interface PagefindModule {
  readonly createInstance: (options: {
    readonly basePath: string;
    readonly baseUrl: string;
    readonly metaCacheTag: string;
    readonly ranking: object;
    readonly noWorker: boolean;
  }) => PagefindIndex;
}
