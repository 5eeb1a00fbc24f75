import { type LineRule, shownLine, writeLine } from "./yaml-line.ts";

export const spaceAfterColon: LineRule = (line) => {
  const [, before, value] = /^(\s*(?:- +)?[\w-]+:)[\u00a0\u2000-\u200a]*([^\s:/].*)$/.exec(line) ?? [];
  if (before === undefined || value === undefined) return undefined;
  return {
    message: `In der Zeile ${shownLine(line)} fehlt nach dem Doppelpunkt ein Leerzeichen.`,
    suggestion: writeLine(`${before} `, value),
  };
};

export const noDashBeforeHead: LineRule = (line, above) => {
  const [, key] = /^- +(\w+: +\S.*)$/.exec(line) ?? [];
  if (key === undefined || above !== "") return undefined;
  return {
    message: `Die Zeile ${shownLine(line)} beginnt mit einem Strich; Angaben im Kopf stehen ohne Strich.`,
    suggestion: `Schreiben Sie: ${key}`,
  };
};

export const spaceAfterDash: LineRule = (line) => {
  const [, rest] = /^\s*-([\w"'].*)$/.exec(line) ?? [];
  if (rest === undefined) return undefined;
  return {
    message: `In der Zeile ${shownLine(line)} fehlt nach dem Strich ein Leerzeichen.`,
    suggestion: `Schreiben Sie: - ${rest}`,
  };
};

/** A sign before a key, as a slip of the finger leaves it. */
export const nothingBeforeKey: LineRule = (line) => {
  const [, sign, rest] = /^\s*([^\w\s"'#-])\s*(\w+:(?: .*)?)$/.exec(line) ?? [];
  if (rest === undefined) return undefined;
  return {
    message: `In der Zeile ${shownLine(line)} steht ${sign} vor dem Namen der Angabe.`,
    suggestion: `Schreiben Sie: ${rest}`,
  };
};

export const colonAfterKey: LineRule = (line) => {
  const [, key, value] = /^\s*((?:- +)?\w+) +(".*"|'.*'|\[.*\])\s*$/.exec(line) ?? [];
  if (key === undefined || value === undefined) return undefined;
  return {
    message: `In der Zeile ${shownLine(line)} fehlt der Doppelpunkt.`,
    suggestion: writeLine(`${key}: `, value),
  };
};

export const colonInsteadOfEquals: LineRule = (line) => {
  const [, key, value] = /^\s*(\w+) *= *(\S.*)$/.exec(line) ?? [];
  if (key === undefined || value === undefined) return undefined;
  return {
    message: `In der Zeile ${shownLine(line)} steht ein Gleichheitszeichen statt eines Doppelpunkts.`,
    suggestion: writeLine(`${key}: `, value),
  };
};

/** "* Dresden": lists as mails and other programs write them. */
export const dashBeforeItem: LineRule = (line) => {
  const [, sign, item] = /^\s*([*•–—]) +(\S.*)$/.exec(line) ?? [];
  if (sign === undefined || item === undefined) return undefined;
  return {
    message: `Die Zeile ${shownLine(line)} beginnt mit ${sign}; in Listen steht vor jedem Wert ein Strich.`,
    suggestion: `Schreiben Sie, ebenso in den anderen Zeilen der Liste: - ${item}`,
  };
};

export const keyWithColon: LineRule = (line) =>
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

export const indentation: LineRule = (line, above) => {
  const [indent = ""] = /^ */.exec(line) ?? [];
  const wanted = indentBelow(above);
  if (above === "" || indent.length === wanted) return undefined;
  const spaces = wanted === 0 ? "ohne Leerzeichen davor" : `mit genau ${wanted} Leerzeichen davor`;
  return {
    message: `Die Einrückung der Zeile ${shownLine(line)} passt nicht zur Zeile darüber.`,
    suggestion: `Gehören beide zusammen, schreiben Sie sie ${spaces}.`,
  };
};

/** A key of the first level with spaces before it, where no group is open to which it could belong. */
export const indentedKey: LineRule = (line, above, { keys, groupKeys }) => {
  const [, key = ""] = /^ +([\w-]+):(?: |$)/.exec(line) ?? [];
  const isInGroup = /^(?: +|- +| +- +)[\w-]+:(?: |$)/.test(above);
  if (!keys.has(key) || /:\s*$/.test(above) || (isInGroup && groupKeys.has(key))) return undefined;
  return {
    message: `In der Zeile ${shownLine(line)} stehen Leerzeichen vor dem Namen der Angabe.`,
    suggestion: "Schreiben Sie die Zeile ohne Leerzeichen davor.",
  };
};
