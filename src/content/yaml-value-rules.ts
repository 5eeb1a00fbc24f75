import { cutLine, type LineRule, quoted, shownLine, writeLine, writeQuoted } from "./yaml-line.ts";

export const backslashInQuotes: LineRule = (line) => {
  const { before = "", value = "" } = cutLine(line) ?? {};
  const [, text] = /^"([^"]*\\[^"]*)"$/.exec(value) ?? [];
  if (text === undefined) return undefined;
  return {
    message: `In der Zeile ${shownLine(line)} hat das Zeichen \\ zwischen doppelten Anführungszeichen eine eigene Bedeutung.`,
    suggestion: writeLine(before, `'${text.replaceAll("'", "''")}'`),
  };
};

export const closingQuote: LineRule = (line) => {
  const { before = "", value = "" } = cutLine(line) ?? {};
  const [, mark, text] = /^(["'])([^"']*)$/.exec(value) ?? [];
  if (mark === undefined || text === undefined) return undefined;
  return {
    message: `In der Zeile ${shownLine(line)} fehlt das Anführungszeichen am Ende.`,
    suggestion: writeLine(before, `${mark}${text.replace(/[„“”»«]$/, "")}${mark}`),
  };
};

export const quotesAroundAll: LineRule = (line) => {
  const { before = "", value = "" } = cutLine(line) ?? {};
  if (!/^(["']).*\1.*$/.test(value) || /^("[^"]*"|'[^']*')$/.test(value)) return undefined;
  const [, whole] = /^"(.*)"$/.exec(value) ?? [];
  return {
    message: `In der Zeile ${shownLine(line)} umschließen die Anführungszeichen nur einen Teil des Werts.`,
    suggestion: writeLine(before, quoted(whole ?? value)),
  };
};

export const closingBracket: LineRule = (line, above, shape) => {
  const { before = "", value = "" } = cutLine(line) ?? {};
  const [sign = ""] = value;
  const closing = sign === "[" ? "]" : "}";
  if (!/[[{]/.test(sign) || value.endsWith(closing)) return undefined;
  if (value.includes(closing)) return specialSign(line, above, shape);
  return {
    message: `In der Zeile ${shownLine(line)} fehlt die schließende Klammer ${closing}.`,
    suggestion: writeLine(before, `${value.replace(/,$/, "")}${closing}`),
  };
};

export const specialSign: LineRule = (line) => {
  const [sign = ""] = cutLine(line)?.value ?? "";
  if (!/[@`%!,\][}{|>?*&#-]/.test(sign)) return undefined;
  return {
    message: `In der Zeile ${shownLine(line)} beginnt der Wert mit ${sign}; dieses Zeichen hat am Anfang eine eigene Bedeutung.`,
    suggestion: writeQuoted(line),
  };
};

export const colonInValue: LineRule = (line) => {
  const { before = "", value = "" } = cutLine(line) ?? {};
  if (before.trim() === "-" || !/:(\s|$)/.test(value) || /^["'[{]/.test(value)) return undefined;
  return {
    message: `In der Zeile ${shownLine(line)} enthält der Wert einen Doppelpunkt; dann braucht er Anführungszeichen.`,
    suggestion: writeQuoted(line),
  };
};
