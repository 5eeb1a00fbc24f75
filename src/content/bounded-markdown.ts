import type { MarkdownIt } from "markdown-it";

/** More footnotes within lines than any report has: markdown-it-footnote copies all tokens for each of them. */
const mostFootnotes = 500;

/** What markdown-it looks for from each beginning to the end of a paragraph, for the end of a piece of HTML. */
const pairs = [
  ["<?", "?>"],
  ["<![CDATA[", "]]>"],
] as const;

/** Makes signs that begin nothing text before the parser looks for their end: with thousands of them it would take minutes. */
export function boundMarkdown(markdown: MarkdownIt): void {
  // Where the ends stand in a paragraph is looked up once for each.
  const lastEnds = new WeakMap<object, readonly number[]>();
  markdown.inline.ruler.before("html_inline", "html_without_end", (state, silent) => {
    const index = pairs.findIndex(([begin]) => state.src.startsWith(begin, state.pos));
    const pair = pairs[index];
    if (!pair) return false;
    const ends = lastEnds.get(state) ?? pairs.map(([, end]) => state.src.lastIndexOf(end));
    lastEnds.set(state, ends);
    if ((ends[index] ?? -1) > state.pos) return false;
    if (!silent) state.pending += pair[0];
    state.pos += pair[0].length;
    return true;
  });
  markdown.inline.ruler.before("footnote_inline", "footnotes_bounded", (state, silent) => {
    const { list } = (state.env["footnotes"] ?? {}) as { readonly list?: readonly unknown[] }; // as the plugin keeps them
    if ((list?.length ?? 0) < mostFootnotes || !state.src.startsWith("^[", state.pos)) return false;
    if (!silent) state.pending += "^";
    state.pos += 1;
    return true;
  });
}
