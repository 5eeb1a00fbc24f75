import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A word of the archive with the parts that a person sees in it: small letters, letters in between, "ß" as "ss". */
export interface JudgedWord {
  readonly word: string;
  /** The parts that readers would search by: of "Jugend|hilfe||portal" these are "jugend", "hilfe" and "portal". */
  readonly wanted: readonly string[];
  /** Parts that are compounds themselves: "jugendhilfe". */
  readonly longer: readonly string[];
  /** Parts that mean something in this word, though hardly anybody would search by them: "sonder" in "Sonder?|vermögen". */
  readonly harmless: readonly string[];
}

const shortestPart = 4;

/**
 * Reads one word of `compounds.txt`. "|" parts it, "||" parts it first: "Jugend|hilfe||portal" holds "jugendhilfe" as
 * well. "?" marks a harmless part, "!" one that would mislead: "Sonder?|vermögen", "Daten|bank!".
 */
export function readJudgedWord(line: string): JudgedWord {
  const groups = line
    .toLowerCase()
    .replaceAll("ß", "ss")
    .split("||")
    .map((group) => group.split("|"));
  const isCompound = groups.flat().length > 1;
  const atoms = isCompound ? groups.flat().filter((atom) => lettersOf(atom).length >= shortestPart) : [];
  return {
    word: lettersOf(line),
    wanted: atoms.filter((atom) => /[^?!]$/.test(atom)),
    longer:
      groups.length > 1 ? groups.filter((group) => group.length > 1).map((group) => lettersOf(group.join(""))) : [],
    harmless: atoms.filter((atom) => atom.endsWith("?")).map(lettersOf),
  };
}

function lettersOf(marked: string): string {
  return marked.replace(/[|?!]/g, "");
}

/**
 * Every second word of at least nine letters of the archive, by the alphabet, judged by hand before the splitter was
 * asked. It was mended by what it did to the first, third, fifth … of them; the others were looked at only when their
 * precision had been measured (0.978), and say what is to be expected of words to come.
 */
export const judgedWords: readonly JudgedWord[] = readFileSync(
  fileURLToPath(new URL("compounds.txt", import.meta.url)),
  "utf8",
)
  .trimEnd()
  .split("\n")
  .map(readJudgedWord);
