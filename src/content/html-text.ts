const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/** Given the safe HTML of a body, returns what readers see of it, on one line; notes for screen readers left out. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<span class="visually-hidden">[^<]*<\/span>/g, "")
    .replace(/<[^>]+>/g, (tag) => (/^<\/?(?:a|em|strong|s|code|sup|span)\b/.test(tag) ? "" : " "))
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, " ")
    .trim();
}

/** The texts of the paragraphs of a body, one at a time. */
export function* paragraphsOf(html: string): Generator<string> {
  for (const [, content = ""] of html.matchAll(/<p>(.*?)<\/p>/gs)) yield textOfHtml(content);
}
