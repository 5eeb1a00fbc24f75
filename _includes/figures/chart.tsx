import type { ComponentChildren } from "preact";

/** What people hear of a chart who do not see it. */
export interface ChartWords {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly description: string;
}

interface ChartProps extends ChartWords {
  /** In lines of its text. */
  readonly height: number;
  readonly children: ComponentChildren;
}

/**
 * A drawing as wide as its surroundings: horizontal lengths are percentages, vertical ones lines of text ("em"), so that
 * text keeps the size that a reader has chosen, on a phone as on a desktop.
 */
export function Chart({ id, title, description, height, children }: ChartProps) {
  const [titleId, descriptionId] = [`${id}-diagramm`, `${id}-beschreibung`];
  return (
    <svg
      class="chart"
      role="img"
      aria-labelledby={titleId}
      aria-describedby={descriptionId}
      width="100%"
      height={em(height)}
    >
      <title id={titleId}>{title}</title>
      <desc id={descriptionId}>{description}</desc>
      {children}
    </svg>
  );
}

/** A length in lines of text: "1.5em". */
export const em = (lines: number): string => `${rounded(lines)}em`;

/** A length in hundredths of the width: "12.5%". */
export const percent = (hundredths: number): string => `${rounded(hundredths)}%`;

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
