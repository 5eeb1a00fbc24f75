import { isFormOf, type Spellings, spellingsOf } from "./verify.ts";

/** A stretch of text; the searched words in it are stretches of their own. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A word of a text and the searched word that it is a form of. */
interface Match {
  readonly start: number;
  readonly text: string;
  readonly searched: number;
}

/** An excerpt has about as many characters as a teaser. */
const length = 220;
/** As much of it may stand before the first match. */
const before = 90;

/** Takes a text apart at the words that a reader searched for; compounds that hold one count as well. */
export function marked(text: string, words: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of matchesIn(text, words)) {
    if (match.start > end) pieces.push({ text: text.slice(end, match.start), isMatch: false });
    pieces.push({ text: match.text, isMatch: true });
    end = match.start + match.text.length;
  }
  return end < text.length ? [...pieces, { text: text.slice(end), isMatch: false }] : pieces;
}

/** What a card says of a hit: the teaser, or the place in the text that holds more of the searched words. */
export function excerptOf(teaser: string, body: string, words: readonly string[]): readonly Piece[] {
  const inTeaser = varietyOf(matchesIn(teaser, words));
  const matches = matchesIn(body, words);
  const [best] = matches
    .map(({ start }) => ({ start, variety: varietyOf(matches.filter((match) => isNear(match.start, start))) }))
    .sort((a, b) => b.variety - a.variety || a.start - b.start);
  return marked(best && best.variety > inTeaser ? windowAround(body, best.start) : teaser, words);
}

function matchesIn(text: string, words: readonly string[]): readonly Match[] {
  const spellings = words.map(spellingsOf);
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: found, index: start }) => {
    const searched = spellings.findIndex((word) => holds(spellingsOf(found), word));
    return searched < 0 ? [] : [{ start, text: found, searched }];
  });
}

function holds(textWord: Spellings, searched: Spellings): boolean {
  const isInside = (part: string): boolean => part.length >= 4 && textWord.some((text) => text.includes(part));
  return isFormOf(textWord, searched) || searched.some(isInside);
}

/** How many of the searched words there are. */
function varietyOf(matches: readonly Match[]): number {
  return new Set(matches.map(({ searched }) => searched)).size;
}

function isNear(place: number, start: number): boolean {
  return place >= start && place < start + length - before;
}

/** The text around a place, from the beginning of its sentence if that is near, cut between words. */
function windowAround(text: string, place: number): string {
  const sentence = text.slice(0, place).search(/(?<=^|[.!?]\s)[^.!?]*$/);
  const isNearby = sentence >= 0 && place - sentence <= before;
  const from = isNearby ? sentence : text.indexOf(" ", Math.max(0, place - before));
  const rest = text.slice(from).trimStart();
  if (rest.length <= length) return `${isNearby ? "" : "… "}${rest}`;
  return `${isNearby ? "" : "… "}${rest.slice(0, rest.lastIndexOf(" ", length))} …`;
}
