import type { MarkdownIt } from "markdown-it";

/** Makes tables scroll sideways on their own, reachable by keyboard, and align their columns without inline styles. */
export function renderTables(markdown: MarkdownIt): void {
  const { rules } = markdown.renderer;
  rules["table_open"] = (tokens, _index, _options, env = {}) => {
    env["tables"] ??= tokens.filter(({ type }) => type === "table_open").length;
    env["table"] = Number(env["table"] ?? 0) + 1;
    // Several regions of a page need names that tell them apart.
    const number = Number(env["tables"]) > 1 ? ` ${env["table"]}` : "";
    return `<section class="table-wrap" tabindex="0" aria-label="Tabelle${number}"><table>\n`;
  };
  rules["table_close"] = () => "</table></section>\n";
  for (const cell of ["th_open", "td_open"]) {
    rules[cell] = (tokens, index, options, _env, self) => {
      const token = tokens[index];
      // markdown-it writes `style="text-align:right"`, which a strict content security policy forbids.
      const alignment = /text-align:(\w+)/.exec(String(token?.attrGet("style") ?? ""))?.[1];
      if (token && alignment) token.attrs = [["class", `align-${alignment}`]];
      return self.renderToken(tokens, index, options);
    };
  }
}
