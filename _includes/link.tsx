import type { ComponentChildren } from "preact";
import { useHref } from "./site-context.tsx";

interface LinkProps {
  /** Root-relative without path prefix, or absolute, or "#…". */
  readonly to: string;
  readonly class?: string | undefined;
  readonly rel?: string | undefined;
  /** Media type of what is linked to, where it is no page. */
  readonly type?: string | undefined;
  readonly "aria-current"?: "page" | "true" | undefined;
  readonly "aria-label"?: string | undefined;
  readonly children: ComponentChildren;
}

/** A link whose address gets the site's path prefix. */
export function Link({ to, ...rest }: LinkProps) {
  return <a href={useHref()(to)} {...rest} />;
}
