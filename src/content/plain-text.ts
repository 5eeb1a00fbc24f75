import { germanTypography, typesetter } from "./typography.ts";

/** Given an editor's line of plain text, returns it with German quotation marks, dashes and kept-together parts. */
export function plainText(text: string): string {
  const [line] = typesetter.parseInline(text.replace(/\s+/g, " ").trim(), {});
  return germanTypography((line?.children ?? []).map(({ content }) => content).join(""));
}
