// The package ships no types. https://github.com/markdown-it/markdown-it-footnote
declare module "markdown-it-footnote" {
  import type { MarkdownIt } from "markdown-it";

  export default function footnotes(markdown: MarkdownIt): void;
}
