import type { ComponentChildren } from "preact";

/** A link that leaves the site and says so. */
export function ExternalLink({ url, children }: { readonly url: string; readonly children: ComponentChildren }) {
  return (
    <a class="external" href={url} rel="external noopener">
      {children}
      <span class="visually-hidden"> (externer Link)</span>
    </a>
  );
}
