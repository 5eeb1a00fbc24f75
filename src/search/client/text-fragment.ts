import type { Piece } from "./excerpt.ts";

/** A browser marks the first place of each; more would be a coloured page. */
const atMost = 4;

/**
 * Given the pieces that a card shows, returns the end of an address that lets the browser mark the searched words on the
 * page of the entry: "#:~:text=Bezahlkarte&text=Dresden". Nothing where no word is marked.
 * https://developer.mozilla.org/docs/Web/URI/Reference/Fragment/Text_fragments
 */
export function textFragment(pieces: readonly Piece[]): string {
  const texts = stretchesOf(pieces);
  const lowerCase = texts.map((text) => text.toLowerCase());
  const distinct = texts.filter((_, index) => lowerCase.indexOf(lowerCase[index] ?? "") === index);
  const directives = distinct.slice(0, atMost).map((text) => `text=${encodeURIComponent(text).replaceAll("-", "%2D")}`);
  return directives.length > 0 ? `#:~:${directives.join("&")}` : "";
}

/** The marked words; those with nothing but blanks or hyphens between them in one piece. */
function stretchesOf(pieces: readonly Piece[]): readonly string[] {
  const stretches: string[] = [];
  let open = "";
  for (const { text, isMatch } of [...pieces, { text: ".", isMatch: false }]) {
    if (isMatch || (open && /^[\s\p{Pd}]+$/u.test(text))) open += text;
    else if (open) {
      stretches.push(open.trim());
      open = "";
    }
  }
  return stretches;
}
