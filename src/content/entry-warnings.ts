import type { Gazetteer } from "../regions/gazetteer.ts";
import { unambiguousName } from "../regions/resolve.ts";
import type { Entry } from "./entry.ts";
import type { Parts } from "./front-matter.ts";
import { paragraphsOf } from "./html-text.ts";
import { longSentencesIn } from "./long-sentences.ts";
import { markupIn } from "./markup-leftovers.ts";
import { isCovered, placesNamedIn } from "./named-places.ts";
import type { Problem } from "./problem.ts";
import { repeatsTeaser } from "./repeated-teaser.ts";
import { type Position, type ReportProblem, start } from "./source-file.ts";
import { describeUnusual, unusualCharacters, usualForm } from "./unusual-characters.ts";
import { valuePosition } from "./value-position.ts";

/** An entry that is right, beside what its editors wrote. */
export interface WrittenEntry extends Parts {
  readonly entry: Entry;
  /** The whole file. */
  readonly text: string;
  readonly gazetteer: Gazetteer;
  /** The most words that a sentence may have without a hint; undefined for no hints. */
  readonly longSentences: number | undefined;
  /** Where a value of the head stands; slow. */
  readonly locate: (path: readonly PropertyKey[]) => Position;
  readonly warn: ReportProblem;
}

/** One thing that the newsroom does not want, though it can be built. */
type EntryRule = (written: WrittenEntry) => readonly Problem[];

/** All rules that need no other entry and no clock: what they find is kept with the entry until its file changes. */
const rules: readonly EntryRule[] = [
  titleHasNoFullStop,
  headIsPlainText,
  teaserIsNotRepeated,
  placesAreInRegion,
  sourcesCanBeFound,
  charactersAreUsual,
  sentencesAreShort,
];

export function entryWarnings(written: WrittenEntry): readonly Problem[] {
  return rules.flatMap((rule) => rule(written));
}

/** Where a value of the first level stands. */
function at({ head, headLine, locate }: WrittenEntry, key: string): Position {
  return valuePosition(head, headLine, key) ?? locate([key]);
}

/** Abbreviations with which a title may end: "e. V.", "u. a.", "& Co.", "Nr." */
const abbreviation = /(?:^|[\s.])(?:\p{L}|Abs|Art|bzw|ca|Co|etc|ggf|inkl|jr|Mio|Mrd|Nr|sog|usw|vgl)\.$/u;

function titleHasNoFullStop(written: WrittenEntry): readonly Problem[] {
  const { title } = written.entry;
  if (!/\P{Nd}\.$/u.test(title) || abbreviation.test(title)) return []; // "Start am 1." is no sentence
  return [
    written.warn(
      "title-full-stop",
      at(written, "title"),
      "Die Überschrift endet mit einem Punkt.",
      "Lassen Sie den Punkt weg.",
    ),
  ];
}

/** Only the text below the head is Markdown. */
function headIsPlainText(written: WrittenEntry): readonly Problem[] {
  const { title, teaser, kicker, corrections, withdrawn } = written.entry;
  const texts: readonly (readonly [string, readonly PropertyKey[]])[] = [
    ...Object.entries({ title, teaser, kicker }).map(([key, text]) => [text, [key]] as const),
    ...corrections.map(({ text }, index) => [text, ["corrections", index, "text"]] as const),
    ...(withdrawn ? [[withdrawn.reason, ["withdrawn", "reason"]] as const] : []),
  ];
  return texts.flatMap(([text, path]) => {
    const markup = markupIn(text);
    if (markup === undefined) return [];
    return [
      written.warn(
        "markup-left",
        written.locate(path),
        `In dieser Angabe wird nichts hervorgehoben oder verlinkt; „${markup}“ wäre so zu lesen.`,
        "Löschen Sie die Zeichen. Links, Fußnoten und Fettes stehen im Text unter dem Kopf, Quellen unter sources.",
      ),
    ];
  });
}

function teaserIsNotRepeated(written: WrittenEntry): readonly Problem[] {
  const { entry, body, bodyLine, warn } = written;
  const [first = ""] = paragraphsOf(entry.body); // no further paragraph is looked at
  if (!repeatsTeaser(first, entry.teaser)) return [];
  const index = body.split("\n").findIndex((line) => line.trim() !== "");
  return [
    warn(
      "teaser-repeated",
      { line: bodyLine + index, column: 1 },
      "Der erste Absatz wiederholt den Teaser, der direkt darüber steht.",
      "Beginnen Sie den Text mit dem, was der Teaser noch nicht sagt.",
    ),
  ];
}

function placesAreInRegion(written: WrittenEntry): readonly Problem[] {
  const { entry, gazetteer, warn } = written;
  return placesNamedIn(`${entry.title}\n${entry.teaser}`, gazetteer)
    .filter((place) => !isCovered(place, entry))
    .map((place) => {
      const [called, what] = place.kind === "kreis" ? [`„${place.name}"`, "Kreis"] : [place.shortName, "Ort"];
      return warn(
        "region-suggested",
        at(written, "region"),
        `Überschrift oder Teaser nennen ${called}; unter region steht der ${what} nicht.`,
        `Geht es auch um diesen ${what}, ergänzen Sie „${unambiguousName(place, gazetteer)}".`,
      );
    });
}

/**
 * Some sources are in print only: they are found by their title and date; by their date alone, where another source of the
 * report has an address.
 */
function sourcesCanBeFound(written: WrittenEntry): readonly Problem[] {
  const { sources } = written.entry;
  const hasAddress = sources.some(({ url }) => url !== undefined);
  return sources.flatMap(({ publisher, title, url, date }, index) => {
    const isFound = url !== undefined || (date !== undefined && (hasAddress || title !== undefined));
    if (isFound) return [];
    return [
      written.warn(
        "source-without-address",
        written.locate(["sources", index]),
        `Die Quelle „${publisher}" hat keine Webadresse.`,
        `Ergänzen Sie url. Gibt es keine, ${hasAddress ? "genügt date, damit" : "nennen Sie title und date, damit"} sich die Angaben nachprüfen lassen.`,
      ),
    ];
  });
}

function charactersAreUsual({ text, warn }: WrittenEntry): readonly Problem[] {
  return text.split("\n").flatMap((line, index) =>
    unusualCharacters(line).map((found) => {
      const usual = usualForm(found);
      return warn(
        "characters-unusual",
        { line: index + 1, column: found.column },
        describeUnusual(found),
        usual === undefined
          ? "Tippen Sie die Stelle neu, statt sie zu kopieren."
          : `Schreiben Sie stattdessen „${usual}".`,
      );
    }),
  );
}

function sentencesAreShort({ entry, body, bodyLine, longSentences, warn }: WrittenEntry): readonly Problem[] {
  if (longSentences === undefined) return [];
  const lines = body.split("\n");
  return [...paragraphsOf(entry.body)]
    .flatMap((paragraph) => longSentencesIn(paragraph, longSentences))
    .map(({ sentence, words }) => {
      const [beginning = ""] = /^\P{L}*\p{L}+(?: \p{L}+){0,2}/u.exec(sentence) ?? [];
      const index = lines.findIndex((line) => line.includes(beginning));
      return warn(
        "sentence-long",
        index === -1 ? start : { line: bodyLine + index, column: (lines[index]?.indexOf(beginning) ?? 0) + 1 },
        `Der Satz „${sentence.slice(0, 40).trim()} …" hat ${words} Wörter; angenehm zu lesen sind höchstens ${longSentences}.`,
        "Machen Sie zwei Sätze daraus.",
      );
    });
}
