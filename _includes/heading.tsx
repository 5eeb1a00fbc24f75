import type { ComponentChildren } from "preact";

export type HeadingLevel = 2 | 3 | 4;

interface HeadingProps {
  readonly level: HeadingLevel;
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
}

/** A heading whose level the surrounding page decides. */
export function Heading({ level, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag {...rest} />;
}
