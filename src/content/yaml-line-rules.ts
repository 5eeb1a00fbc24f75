import {
  colonAfterKey,
  colonInsteadOfEquals,
  dashBeforeItem,
  indentation,
  indentedKey,
  keyWithColon,
  noDashBeforeHead,
  nothingBeforeKey,
  spaceAfterColon,
  spaceAfterDash,
} from "./yaml-key-rules.ts";
import { type Finding, type LineRule, shownLine } from "./yaml-line.ts";
import { linkAsText, listInBrackets, listOfGroups } from "./yaml-list-rules.ts";
import type { YamlShape } from "./yaml-shape.ts";
import {
  backslashInQuotes,
  closingBracket,
  closingQuote,
  colonInValue,
  quotesAroundAll,
  specialSign,
} from "./yaml-value-rules.ts";

/** All rules on a line, those on where it begins before those on its value; of several that find something the first is heard. */
const rules: readonly LineRule[] = [
  spaceAfterColon,
  spaceAfterDash,
  noDashBeforeHead,
  nothingBeforeKey,
  colonAfterKey,
  colonInsteadOfEquals,
  dashBeforeItem,
  indentedKey,
  listOfGroups,
  listInBrackets,
  linkAsText,
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
export function lineFinding(line: string, above: string, shape: YamlShape): Finding {
  const found = rules.map((rule) => rule(line, above, shape)).find((finding) => finding !== undefined);
  return (
    found ?? {
      message: `Die Zeile ${shownLine(line)} lässt sich nicht lesen.`,
      suggestion: 'Schreiben Sie Name, Doppelpunkt, Leerzeichen und Wert, zum Beispiel: title: "Karte startet"',
    }
  );
}
