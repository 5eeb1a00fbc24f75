/** What short names look like, in file names, addresses and vocabularies: "dresden-bezahlkarte". Part of patterns. */
export const slugPattern = "[a-z0-9]+(?:-[a-z0-9]+)*";

/** Says whether a text is a short name. */
export function isSlug(text: string): boolean {
  return new RegExp(`^${slugPattern}$`).test(text);
}
