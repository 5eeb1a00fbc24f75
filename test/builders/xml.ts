/**
 * What keeps a document from being well-formed XML, undefined when nothing does: tags that do not close each other,
 * and bare "&" or "<". Enough for feeds and sitemaps, which have neither DTD nor processing instructions.
 */
export function xmlError(document: string): string | undefined {
  const open: string[] = [];
  const content = document
    .replace(/^<\?xml [^?]*\?>/, "")
    .replace(/<!\[CDATA\[.*?\]\]>/gs, "")
    .replace(/&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/gi, "");
  const ampersand = /&.{0,20}/.exec(content);
  if (ampersand) return `bare ${ampersand[0]}`;
  const tag = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g;
  const rest = content.replace(tag, (_, closing: string, name: string, _attributes: string, empty: string) => {
    if (closing) {
      const expected = open.pop();
      if (expected !== name) open.push(`${expected} closed by ${name}`, "");
    } else if (!empty) open.push(name);
    return "";
  });
  if (/[<>]|\]\]>/.test(rest)) return `bare sign in ${rest.trim().slice(0, 40)}`;
  return open.length > 0 ? `not closed: ${open.join(" ")}` : undefined;
}
