import { addressOf, archive } from "../archive.js";

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

export function GET({ site }) {
  const items = archive.entries.slice(0, 30).map((entry) => {
    const url = new URL(addressOf(entry), site).href;
    const { kicker, title, date, description } = entry.data;
    return `<entry><title>${escape(`${kicker}: ${title}`)}</title><id>${url}</id><link href="${url}"/><updated>${date.toISOString()}</updated><summary>${escape(description)}</summary><content type="html">${escape(entry.rendered.html)}</content></entry>`;
  });
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Ortsmarke</title><id>${site}</id><author><name>Stadt Musterstadt</name></author><updated>${archive.entries[0].data.date.toISOString()}</updated>\n${items.join("\n")}\n</feed>\n`,
  );
}
