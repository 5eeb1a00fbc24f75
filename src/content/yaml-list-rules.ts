import { listText, namesIn } from "./list-value.ts";
import { cutLine, type LineRule, shownLine, writeLine } from "./yaml-line.ts";

/** The key that stands before the value of a line; undefined in a group or a list. */
export function keyBefore(before: string): string | undefined {
  return /^([\w-]+):/.exec(before)?.[1];
}

/** In quotation marks a list would be one text: it is written anew. */
export const listInBrackets: LineRule = (line, _above, { lists }) => {
  const { before = "", value = "" } = cutLine(line) ?? {};
  const names = lists.has(keyBefore(before) ?? "") ? namesIn(value) : [];
  const list = listText(names);
  if (names.length === 0 || list === value) return undefined;
  return {
    message: `In der Zeile ${shownLine(line)} ist die Liste nicht richtig geschrieben.`,
    suggestion: writeLine(before, list),
  };
};

export const listOfGroups: LineRule = (line, _above, { groupLists }) => {
  const key = keyBefore(cutLine(line)?.before ?? "") ?? "";
  const first = groupLists.get(key);
  if (first === undefined) return undefined;
  return {
    message: `In der Zeile ${shownLine(line)} ist die Liste nicht richtig geschrieben.`,
    suggestion: `Schreiben Sie in diese Zeile nur „${key}:" und darunter eingerückt je Zeile eine Angabe, die erste mit einem Strich: - ${first}: …`,
  };
};

/** `url: [Text](https://…)`: a link as texts have it; addresses in the head stand alone. */
export const linkAsText: LineRule = (line) => {
  const { before = "", value = "" } = cutLine(line) ?? {};
  const [, address] = /^\[[^\]]*\]\((https?:\/\/[^\s()]+)\)$/.exec(value) ?? [];
  if (address === undefined) return undefined;
  return {
    message: `In der Zeile ${shownLine(line)} steht ein Link, wie er in den Text gehört; hier steht die Adresse allein.`,
    suggestion: writeLine(before, address),
  };
};
