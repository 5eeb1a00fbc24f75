/** A path that ends with the name of a report: "../2025/2025-05-09-karte.md#ausgabe". */
const reportFile = /(?:^|\/)(\d{4})-(\d{2})-\d{2}-([a-z0-9-]+)\.md(?:\?[^#]*)?(#.*)?$/;
/** "dresden.de/karte.md" is on another site. */
const otherSite = /^(?:\/\/|\w+:)|^[\w-]+(?:\.[\w-]+)+\//;

/** The address of a report by its file: "/2025/05/karte/" for "../2025/2025-05-09-karte.md"; undefined for all else. */
export function addressOfFile(target: string): string | undefined {
  const [, year, month, slug, mark = ""] = reportFile.exec(target) ?? [];
  return slug === undefined ? undefined : `/${year}/${month}/${slug}/${mark}`;
}

/** Given the target of a link to a Markdown file of this project, says to what it should lead; German. */
export function adviceOnFileLink(target: string): string | undefined {
  if (!/\.md(?:[?#]|$)/.test(target) || otherSite.test(target)) return undefined;
  const address = addressOfFile(target);
  return address === undefined
    ? "Verlinken Sie die Adresse des Berichts statt seiner Datei, zum Beispiel /2025/05/dresden-bezahlkarte/"
    : `Verlinken Sie die Adresse des Berichts: „${address}"`;
}
