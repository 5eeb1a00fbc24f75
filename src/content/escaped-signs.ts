import type { MarkdownIt, Token } from "markdown-it";

/**
 * Makes the parser leave signs that are escaped ("\["), or written as "&#91;", apart from the text around them, as
 * `text_special`: what is said of markup that came to nothing is not meant for them.
 */
export function keepEscapesApart(markdown: MarkdownIt): void {
  markdown.core.ruler.at("text_join", (state) => {
    for (const token of state.tokens) if (token.children) token.children = joined(token.children);
  });
}

/** Joins texts that follow each other, such as asterisks that mark nothing and what stands beside them. */
function joined(parts: readonly Token[]): Token[] {
  const result: Token[] = [];
  let texts: string[] = [];
  for (const [index, part] of parts.entries()) {
    if (part.type !== "text") {
      result.push(part);
      continue;
    }
    texts.push(part.content);
    if (parts[index + 1]?.type === "text") continue;
    part.content = texts.join("");
    texts = [];
    result.push(part);
  }
  return result;
}
