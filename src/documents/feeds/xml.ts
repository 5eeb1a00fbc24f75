import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not get into a document
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const cdataOrItsEnd = /<!\[CDATA\[.*?\]\]>|\]\]>/gs;

/**
 * A component as an XML document: without the characters that XML forbids, and without "]]>" in its texts.
 * https://www.w3.org/TR/xml/#charsets, https://www.w3.org/TR/xml/#syntax
 */
export function xmlDocument(root: VNode): string {
  const xml = renderToString(root)
    .replace(forbidden, "")
    .replace(cdataOrItsEnd, (found) => (found === "]]>" ? "]]&gt;" : found));
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}

/** Any text as a CDATA section, so that HTML need not be escaped once more; https://www.w3.org/TR/xml/#sec-cdata-sect */
export function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
}
