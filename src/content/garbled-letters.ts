import type { Problem } from "./problem.ts";
import { problemsIn, type ReportProblem } from "./source-file.ts";

/** What Windows shows for the bytes from 0x80 to 0x9f, see https://encoding.spec.whatwg.org/#index-windows-1252 */
const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
/** The signs that German texts hold beside those of ASCII. */
const germanSigns = "äöüÄÖÜßéèêëáàâíìîïóòôúùûçñåæø„“”‚‘’–—…€§°·²³½¼¾\u00a0";

/** What becomes of a sign when its bytes in UTF-8 are read as Windows and web pages read them: "ä" gives "Ã¤". */
function garbled(sign: string): readonly string[] {
  const bytes = [...new TextEncoder().encode(sign)];
  return [
    bytes.map((byte) => windows[byte - 0x80] ?? String.fromCharCode(byte)).join(""),
    String.fromCharCode(...bytes),
  ];
}

const meant = new Map([...germanSigns].flatMap((sign) => garbled(sign).map((letters) => [letters, sign] as const)));
const anyGarbled = new RegExp([...meant.keys()].join("|"), "g");
const lost = "\ufffd";
/** More of a word is not shown. */
const longestWord = 40;

/** Finds letters that a program has read, and saved, in another encoding than they were written: one for each line. */
export function garbledLetters(file: string, text: string): readonly Problem[] {
  if (!/[ÃÂâ\ufffd]/.test(text)) return [];
  const report = problemsIn(file);
  return text.split("\n").flatMap((line, index) => {
    const found = garbledIn(line, index + 1, report) ?? lostIn(line, index + 1, report);
    return found ? [found] : [];
  });
}

function garbledIn(line: string, number: number, report: ReportProblem): Problem | undefined {
  const column = line.search(anyGarbled) + 1;
  if (column === 0) return undefined;
  const word = wordAt(line, column);
  const right = word.replace(anyGarbled, (letters) => meant.get(letters) ?? letters);
  return report(
    "file-encoding",
    { line: number, column },
    `Hier ist Zeichensalat entstanden: „${word}“ muss „${right}“ heißen.`,
    `Schreiben Sie „${right}“. Ist mehr betroffen, kopieren Sie den Text noch einmal und speichern ihn mit der Zeichenkodierung UTF-8.`,
  );
}

function lostIn(line: string, number: number, report: ReportProblem): Problem | undefined {
  const column = line.indexOf(lost) + 1;
  if (column === 0) return undefined;
  return report(
    "file-encoding",
    { line: number, column },
    `In „${wordAt(line, column)}“ steht das Zeichen ${lost} für einen Buchstaben, der beim Speichern oder Kopieren verloren ging.`,
    "Tippen Sie das Wort neu; meist fehlt ein ä, ö, ü oder ß.",
  );
}

/** The word around a column, counted from 1. */
function wordAt(line: string, column: number): string {
  const [before = ""] = /[^\s"]*$/.exec(line.slice(Math.max(0, column - 1 - longestWord), column - 1)) ?? [];
  // A garbled sign may itself be a space.
  const [after = ""] = /^..?[^\s"]*/.exec(line.slice(column - 1, column + longestWord)) ?? [];
  return (before + after).trim();
}
