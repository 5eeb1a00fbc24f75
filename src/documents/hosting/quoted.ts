/** A value in quotation marks, as nginx, Apache and Caddy read them. */
export function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, "\\$&")}"`;
}
