import MarkdownIt from "markdown-it";
import footnotes from "markdown-it-footnote";
import { typesetBlock } from "./block-typography.ts";
import { type BodyContext, bodyProblems } from "./body-problems.ts";
import { boundMarkdown } from "./bounded-markdown.ts";
import { keepEscapesApart } from "./escaped-signs.ts";
import { renderLinks } from "./links.ts";
import { lostTexts, noDefinitions, watchDefinitions } from "./lost-texts.ts";
import { markupLeftovers } from "./markup-leftovers.ts";
import type { Problem } from "./problem.ts";
import { keepStarsInWords } from "./stars-in-words.ts";
import { renderTables } from "./tables.ts";
import { quotes } from "./typography.ts";

/** What the body of one file needs to be rendered. */
export interface MarkdownContext extends BodyContext {
  /** "/" or "/archiv-x/". */
  readonly pathPrefix: string;
}

// HTML and every link target are let through the parser so that the rules can name them; nothing of them is rendered.
const markdown = new MarkdownIt("default", { html: true, linkify: false, typographer: true, quotes })
  // A line of dashes under a paragraph is meant to part it from the next, not to make a heading of it.
  .disable(["replacements", "lheading"])
  .use(footnotes);
markdown.validateLink = () => true;
boundMarkdown(markdown);
keepStarsInWords(markdown);
watchDefinitions(markdown);
keepEscapesApart(markdown);
renderLinks(markdown);

renderTables(markdown);
markdown.renderer.rules["footnote_block_open"] = () =>
  '<section class="footnotes" aria-label="Fußnoten">\n<ol class="footnotes-list">\n';
markdown.renderer.rules["footnote_anchor"] = (tokens, index, options, env, self) => {
  const id = self.rules["footnote_anchor_name"]?.(tokens, index, options, env, self) ?? "";
  return `\u00a0<a href="#fnref${id}" class="footnote-backref" aria-label="Zurück zum Text">↩</a>`;
};
markdown.renderer.rules["footnote_ref"] = (tokens, index, options, env, self) => {
  const id = self.rules["footnote_anchor_name"]?.(tokens, index, options, env, self) ?? "";
  return `<sup class="footnote-ref"><a href="#fn${id}" id="fnref${id}" aria-label="Fußnote ${id}">${id}</a></sup>`;
};

/** Renders the body of an entry to safe HTML, or says what in it is not allowed; with warnings, where all is allowed. */
export function renderMarkdown(
  body: string,
  context: MarkdownContext,
): { html: string; problems: readonly Problem[]; warnings: readonly Problem[] } {
  const env = { ...noDefinitions(), pathPrefix: context.pathPrefix };
  const tokens = markdown.parse(body, env);
  const lost = lostTexts(tokens, body, env, { ...context, normalizeReference: markdown.utils.normalizeReference });
  // A text of which all is lost is not empty.
  const forbidden = bodyProblems(tokens, body, { ...context, mayBeEmpty: context.mayBeEmpty || lost.length > 0 });
  // A mark that is written wrongly is why its footnote has none.
  const hasWrongMark = forbidden.some(({ code }) => code === "footnote-unknown");
  const problems = [...forbidden, ...(hasWrongMark ? [] : lost)];
  if (problems.length > 0) return { html: "", problems, warnings: [] };
  const warnings = markupLeftovers(tokens, body, context);
  // After the rules, which want to see what was typed.
  for (const token of tokens) if (token.children) token.children = typesetBlock(token.children);
  return { html: markdown.renderer.render(tokens, markdown.options, env), problems, warnings };
}
