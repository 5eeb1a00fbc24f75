import type { ComponentChildren } from "preact";

/** Brackets are not allowed in queries, though browsers take them and publishers of sources use them. */
function withEncodedQuery(url: string): string {
  return url.replace(/\?.*/, (query) => query.replace(/[[\]]/g, encodeURIComponent));
}

/** A link that leaves the site and says so. */
export function ExternalLink({ url, children }: { readonly url: string; readonly children: ComponentChildren }) {
  return (
    <a class="external" href={withEncodedQuery(url)} rel="external noopener">
      {children}
      <span class="visually-hidden"> (externer Link)</span>
    </a>
  );
}
