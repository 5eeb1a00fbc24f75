import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Site } from "../archive/site.ts";

/** One page of the site as data: its address without path prefix, and all that it shows. */
export interface Page<Props> {
  readonly url: string;
  /** A getter where they are dear to make: with a `source`, they are asked for only when the page is rendered. */
  readonly props: Props;
  /** A digest of all that the props are made from: the same source means the same props. */
  readonly source?: string;
}

/** A kind of page: which pages there are, and how one looks. Both functions are pure. */
export interface Route<Props, Output> {
  readonly pages: (site: Site) => readonly Page<Props>[];
  readonly render: (props: Props) => Output;
}

/** What Eleventy renders: a site, or those of its pages that a build chooses. */
export interface Rendering {
  readonly site: Site;
  /** Given the path of a template and what lists its pages, returns those that are to be rendered. */
  readonly choose: (template: string, list: () => readonly Page<unknown>[]) => readonly Page<unknown>[];
}

/** What Eleventy calls a JavaScript template: it paginates over the pages and writes what `render` returns. */
export interface Template {
  /** All pages; Eleventy asks for them by `data.pagination`. */
  readonly pages: (site: Site) => readonly Page<unknown>[];
  readonly data: {
    readonly pagination: {
      readonly data: "collections.rendering";
      readonly size: 1;
      readonly alias: "current";
      readonly before: (
        renderings: readonly Rendering[],
        data: { readonly page: { readonly inputPath: string } },
      ) => readonly Page<unknown>[];
    };
    readonly permalink: (data: { readonly current: Page<unknown> }) => string;
    readonly eleventyExcludeFromCollections: true;
    /** Some files of hosts have none: `Caddyfile`. */
    readonly eleventyAllowMissingExtension: true;
  };
  readonly render: (data: { readonly current: Page<never> }) => string | Promise<string>;
}

/** Given an address, returns the file that answers it: "/2025/" gives "/2025/index.html". */
export function outputFile(url: string): string {
  return url.endsWith("/") ? `${url}index.html` : url;
}

function template<Props>(
  pages: Route<Props, unknown>["pages"],
  render: (props: Props) => string | Promise<string>,
): Template {
  return {
    pages,
    data: {
      pagination: {
        data: "collections.rendering",
        size: 1,
        alias: "current",
        before: (renderings, { page: { inputPath } }) =>
          renderings.flatMap(({ site, choose }) => choose(inputPath, () => pages(site))),
      },
      permalink: ({ current }) => outputFile(current.url),
      eleventyExcludeFromCollections: true,
      eleventyAllowMissingExtension: true,
    },
    render: ({ current }) => render(current.props),
  };
}

/** A route of HTML pages, written as components. */
export function htmlRoute<Props>({ pages, render }: Route<Props, VNode>): Template {
  return template(pages, (props: Props) => `<!doctype html>\n${renderToString(render(props))}\n`);
}

/** A route of documents that are no HTML: feeds, sitemaps, style sheets. */
export function documentRoute<Props>({ pages, render }: Route<Props, string | Promise<string>>): Template {
  return template(pages, render);
}
