/** Parts of the site that may load different things. */
export type Area = "page" | "search" | "mail";

type Directives = Readonly<Record<string, string>>;

/** Everything from this site and nothing from elsewhere: no inline script, no inline style, no `eval`. */
const own: Directives = {
  "default-src": "'self'",
  "object-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'self'",
};

const directives: Readonly<Record<Area, Directives>> = {
  page: own,
  /** Pagefind searches with WebAssembly. */
  search: { ...own, "script-src": "'self' 'wasm-unsafe-eval'" },
  /** A template for newsletters carries its styles inline, as mail programs demand, and loads nothing. */
  mail: { "default-src": "'none'", "style-src": "'unsafe-inline'", "base-uri": "'none'", "form-action": "'none'" },
};

/** What browsers heed in headers only; https://www.w3.org/TR/CSP3/#meta-element. */
const noFrames = "frame-ancestors 'none'";

/** The Content-Security-Policy of an area as its pages bring it along, for hosts that send no headers. */
export function pagePolicy(area: Area): string {
  return Object.entries(directives[area])
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");
}

/** A policy of a page as hosts send it: the same, and nobody may frame the page. */
export function headerPolicy(policy: string): string {
  return `${policy}; ${noFrames}`;
}
