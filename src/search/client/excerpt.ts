import { runsOf } from "./verify.ts";
import { beginsWith, isFormOf, readWord, type Umlauts, type Word } from "./word-forms.ts";

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

/**
 * Takes a text apart at the words that a reader searched for; compounds that hold one count as well, and of the last one
 * the beginning. A compound with hyphens may be several words or one: "E-Government" is typed as "EGovernment", too.
 */
export function marked(text: string, words: readonly string[], umlauts: Umlauts = "folded"): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of matchesIn(text, words, umlauts)) {
    if (match.start > end) pieces.push({ text: text.slice(end, match.start), isMatch: false });
    pieces.push({ text: match.text, isMatch: true });
    end = match.start + match.text.length;
  }
  return end < text.length ? [...pieces, { text: text.slice(end), isMatch: false }] : pieces;
}

/** What a card says of a hit: the teaser, or the place in the text that holds more of the searched words. */
export function excerptOf(
  teaser: string,
  body: string,
  words: readonly string[],
  umlauts: Umlauts = "folded",
): readonly Piece[] {
  const inTeaser = varietyOf(matchesIn(teaser, words, umlauts));
  const matches = matchesIn(body, words, umlauts);
  const [best] = matches
    .map(({ start }) => ({ start, variety: varietyOf(matches.filter((match) => isNear(match.start, start))) }))
    .sort((a, b) => b.variety - a.variety || a.start - b.start);
  return marked(best && best.variety > inTeaser ? windowAround(body, best.start) : teaser, words, umlauts);
}

/** What stands between the hyphens of a compound, or from one capital letter inside to the next. */
const pieceOfCompound = /[^\p{Pd}]+?(?=\p{Pd}|$|(?<=\p{L}\p{Ll}{3})(?=\p{Lu}\p{Ll}{3}))/gu;

function matchesIn(text: string, words: readonly string[], umlauts: Umlauts): readonly Match[] {
  const searched = words.map(readWord);
  const lastAt = searched.length - 1;
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:\p{Pd}[\p{L}\p{N}\p{M}]+)*/gu)].flatMap(({ 0: compound, index }) => {
    const pieces = [...compound.matchAll(pieceOfCompound)].map((piece) => ({
      text: piece[0],
      start: index + piece.index,
    }));
    const matches: Match[] = [];
    // Single pieces first, then more and more in one.
    for (const run of [...runsOf(pieces)].sort((one, other) => one.length - other.length)) {
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last) continue;
      const end = last.start + last.text.length;
      const isFree = matches.every((match) => match.start >= end || match.start + match.text.length <= first.start);
      const found = readWord(run.map((piece) => piece.text).join(""));
      const place = isFree
        ? searched.findIndex((word, at) => holds(found, word, { isLast: at === lastAt, pieces: run.length, umlauts }))
        : -1;
      if (place >= 0) matches.push({ start: first.start, text: text.slice(first.start, end), searched: place });
    }
    return matches.sort((one, other) => one.start - other.start);
  });
}

/** A shorter part of a word says nothing of its meaning. */
const shortestPart = 4;

interface Place {
  readonly isLast: boolean;
  readonly pieces: number;
  readonly umlauts: Umlauts;
}

function holds(found: Word, word: Word, { isLast, pieces, umlauts }: Place): boolean {
  if (isFormOf(found, word, umlauts)) return true;
  const isLong = word.withUmlauts.length >= shortestPart;
  if (isLast && word.withUmlauts.length >= shortestPart - 1 && beginsWith(found, word, umlauts)) return true;
  return isLong && pieces === 1 && found.withUmlauts.includes(word.withUmlauts);
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
