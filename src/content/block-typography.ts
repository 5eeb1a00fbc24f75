import type { Token } from "markdown-it";
import { germanTypography } from "./typography.ts";

/** Stands for a part that is no prose: emphasis, a link, code. The parser lets no text contain it. */
const mark = "\0";

/**
 * Typesets the prose of a paragraph, a heading or a cell as one: a quotation goes on over emphasis, links and the ends of
 * lines. Code, and addresses that are shown as such (`<https://…>`), stay as they are. Returns the parts with one text each
 * between two that are no prose.
 */
export function typesetBlock(parts: readonly Token[]): Token[] {
  const isProse = parts.map(
    ({ type }, index) =>
      type === "softbreak" || type === "text_special" || (type === "text" && parts[index - 1]?.info !== "auto"),
  );
  const written = parts.map(({ type, content }, index) =>
    isProse[index] ? (type === "softbreak" ? "\n" : content) : mark,
  );
  const texts = germanTypography(written.join("")).split(mark);
  let marks = 0;
  return parts.filter((part, index) => {
    if (!isProse[index]) {
      marks += 1;
      return true;
    }
    if (index > 0 && isProse[index - 1]) return false; // it stands in the text before
    part.type = "text";
    part.content = texts[marks] ?? "";
    return true;
  });
}
