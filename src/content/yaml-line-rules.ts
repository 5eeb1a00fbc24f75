import { cutLine, quoted, shownLine, writeLine, writeQuoted } from "./yaml-line.ts";

/** What is wrong with a line of YAML, for somebody who has never heard of YAML. */
interface Finding {
  readonly message: string;
  readonly suggestion: string;
}

/**
 * One mistake that keeps YAML from being read: given the line on which it was noticed, and the one above.
 * Of several rules that find something the first is heard.
 */
type LineRule = (line: string, above: string) => Finding | undefined;

const spaceAfterColon: LineRule = (line) => {
  const [, before, value] = /^(\s*(?:- +)?[\w-]+:)[\u00a0\u2000-\u200a]*([^\s:/].*)$/.exec(line) ?? [];
  if (before === undefined || value === undefined) return undefined;
  return {
    message: `In der Zeile ${shownLine(line)} fehlt nach dem Doppelpunkt ein Leerzeichen.`,
    suggestion: writeLine(`${before} `, value),
  };
};

const noDashBeforeHead: LineRule = (line, above) => {
  const [, key] = /^- +(\w+: +\S.*)$/.exec(line) ?? [];
  if (key === undefined || above !== "") return undefined;
  return {
    message: `Die Zeile ${shownLine(line)} beginnt mit einem Strich; Angaben im Kopf stehen ohne Strich.`,
    suggestion: `Schreiben Sie: ${key}`,
  };
};

const colonInsteadOfEquals: LineRule = (line) => {
  const [, key, value] = /^\s*(\w+) *= *(\S.*)$/.exec(line) ?? [];
  if (key === undefined || value === undefined) return undefined;
  return {
    message: `In der Zeile ${shownLine(line)} steht ein Gleichheitszeichen statt eines Doppelpunkts.`,
    suggestion: writeLine(`${key}: `, value),
  };
};

const backslashInQuotes: LineRule = (line) => {
  const { before = "", value = "" } = cutLine(line) ?? {};
  const [, text] = /^"([^"]*\\[^"]*)"$/.exec(value) ?? [];
  if (text === undefined) return undefined;
  return {
    message: `In der Zeile ${shownLine(line)} hat das Zeichen \\ zwischen doppelten Anführungszeichen eine eigene Bedeutung.`,
    suggestion: writeLine(before, `'${text.replaceAll("'", "''")}'`),
  };
};

const closingQuote: LineRule = (line) => {
  const { before = "", value = "" } = cutLine(line) ?? {};
  const [, mark, text] = /^(["'])([^"']*)$/.exec(value) ?? [];
  if (mark === undefined || text === undefined) return undefined;
  return {
    message: `In der Zeile ${shownLine(line)} fehlt das Anführungszeichen am Ende.`,
    suggestion: writeLine(before, `${mark}${text.replace(/[„“”»«]$/, "")}${mark}`),
  };
};

const quotesAroundAll: LineRule = (line) => {
  const { before = "", value = "" } = cutLine(line) ?? {};
  if (!/^(["']).*\1.*$/.test(value)) return undefined;
  const [, whole] = /^"(.*)"$/.exec(value) ?? [];
  return {
    message: `In der Zeile ${shownLine(line)} umschließen die Anführungszeichen nur einen Teil des Werts.`,
    suggestion: writeLine(before, quoted(whole ?? value)),
  };
};

const closingBracket: LineRule = (line) => {
  const { before = "", value = "" } = cutLine(line) ?? {};
  const [sign = ""] = value;
  const closing = sign === "[" ? "]" : "}";
  if (!/[[{]/.test(sign) || value.endsWith(closing)) return undefined;
  if (value.includes(closing)) return specialSign(line, "");
  return {
    message: `In der Zeile ${shownLine(line)} fehlt die schließende Klammer ${closing}.`,
    suggestion: writeLine(before, `${value.replace(/,$/, "")}${closing}`),
  };
};

const specialSign: LineRule = (line) => {
  const [sign = ""] = cutLine(line)?.value ?? "";
  if (!/[@`%!,\][}{|>?*&#-]/.test(sign)) return undefined;
  return {
    message: `In der Zeile ${shownLine(line)} beginnt der Wert mit ${sign}; dieses Zeichen hat am Anfang eine eigene Bedeutung.`,
    suggestion: writeQuoted(line),
  };
};

const colonInValue: LineRule = (line) => {
  const { before = "", value = "" } = cutLine(line) ?? {};
  if (before.trim() === "-" || !/:(\s|$)/.test(value) || /^["'[{]/.test(value)) return undefined;
  return {
    message: `In der Zeile ${shownLine(line)} enthält der Wert einen Doppelpunkt; dann braucht er Anführungszeichen.`,
    suggestion: writeQuoted(line),
  };
};

const keyWithColon: LineRule = (line) =>
  line.includes(":")
    ? undefined
    : {
        message: `Die Zeile ${shownLine(line)} enthält keine Angabe mit Doppelpunkt.`,
        suggestion:
          "Gehört sie zum Wert darüber, rücken Sie sie mit zwei Leerzeichen ein. Sonst schreiben Sie Name, Doppelpunkt, Leerzeichen und Wert, oder löschen Sie sie.",
      };

/** How many spaces a key needs that follows this line: behind a dash, below a key without value, or as the line itself. */
function indentBelow(above: string): number {
  const [indent = ""] = /^ *(?:- +)?/.exec(above) ?? [];
  return indent.length + (/:\s*$/.test(above) ? 2 : 0);
}

const indentation: LineRule = (line, above) => {
  const [indent = ""] = /^ */.exec(line) ?? [];
  const wanted = indentBelow(above);
  if (above === "" || indent.length === wanted) return undefined;
  const spaces = wanted === 0 ? "ohne Leerzeichen davor" : `mit genau ${wanted} Leerzeichen davor`;
  return {
    message: `Die Einrückung der Zeile ${shownLine(line)} passt nicht zur Zeile darüber.`,
    suggestion: `Gehören beide zusammen, schreiben Sie sie ${spaces}.`,
  };
};

const rules: readonly LineRule[] = [
  spaceAfterColon,
  noDashBeforeHead,
  colonInsteadOfEquals,
  backslashInQuotes,
  closingQuote,
  quotesAroundAll,
  closingBracket,
  specialSign,
  colonInValue,
  keyWithColon,
  indentation,
];

/** What is most likely wrong with a line that cannot be read, with the line above it. */
export function lineFinding(line: string, above: string): Finding {
  const found = rules.map((rule) => rule(line, above)).find((finding) => finding !== undefined);
  return (
    found ?? {
      message: `Die Zeile ${shownLine(line)} lässt sich nicht lesen.`,
      suggestion: 'Schreiben Sie Name, Doppelpunkt, Leerzeichen und Wert, zum Beispiel: title: "Karte startet"',
    }
  );
}
