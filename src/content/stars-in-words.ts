import type { MarkdownIt } from "markdown-it";

/** Keeps the star of „Bürger*innen“, which begins or ends no emphasis: two of them in a paragraph would both be lost. */
export function keepStarsInWords(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("emphasis", "star_in_word", (state, silent) => {
    const { src, pos } = state;
    if (src[pos] !== "*" || !/^\p{L}\*\p{L}$/u.test(src.slice(pos - 1, pos + 2))) return false;
    if (!silent) state.pending += "*";
    state.pos += 1;
    return true;
  });
}
