import { beforeAll, describe, expect, it } from "vitest";
import { readProject } from "../../src/build/project.ts";
import { wordPartsIn } from "../../src/search/further-words.ts";
import { type JudgedWord, judgedWords, readJudgedWord } from "./compounds.ts";

/** What comes of splitting judged words; the counts of words are those of Koehn and Knight. */
interface Score {
  readonly precision: number;
  /** Precision where harmless parts count as wrong. */
  readonly strictPrecision: number;
  readonly recall: number;
  readonly f1: number;
  readonly words: Readonly<Record<"correctSplit" | "correctNot" | "wrongNot" | "faultySplit" | "wrongSplit", number>>;
  readonly wrong: readonly string[];
}

type Split = (word: string) => readonly string[];

function scoreOf(words: readonly JudgedWord[], split: Split): Score {
  const judged = words.map((gold) => {
    const parts = [...new Set(split(gold.word))];
    const meant = parts.filter((part) => gold.wanted.includes(part) || gold.longer.includes(part));
    const wrong = parts.filter((part) => !meant.includes(part) && !gold.harmless.includes(part));
    return { gold, parts, meant, wrong, missing: gold.wanted.filter((part) => !parts.includes(part)) };
  });
  const total = (count: (word: (typeof judged)[number]) => number): number =>
    judged.reduce((sum, word) => sum + count(word), 0);
  const count = (is: (word: (typeof judged)[number]) => boolean): number => judged.filter(is).length;
  const given = total(({ parts }) => parts.length);
  const precision = 1 - total(({ wrong }) => wrong.length) / given;
  const recall = 1 - total(({ missing }) => missing.length) / total(({ gold }) => gold.wanted.length);
  const isCompound = ({ gold }: (typeof judged)[number]): boolean => gold.wanted.length > 0;
  const isRight = ({ wrong, missing }: (typeof judged)[number]): boolean => wrong.length === 0 && missing.length === 0;
  return {
    precision,
    strictPrecision: total(({ meant }) => meant.length) / given,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    words: {
      correctSplit: count((word) => isCompound(word) && isRight(word)),
      correctNot: count((word) => !isCompound(word) && isRight(word)),
      wrongNot: count((word) => isCompound(word) && word.parts.length === 0),
      faultySplit: count((word) => isCompound(word) && word.parts.length > 0 && !isRight(word)),
      wrongSplit: count((word) => !isCompound(word) && !isRight(word)),
    },
    wrong: judged.flatMap(({ gold, wrong }) => (wrong.length > 0 ? [`${gold.word}: ${wrong.join(" ")}`] : [])),
  };
}

function lineOf(name: string, { precision, strictPrecision, recall, f1, words }: Score): string {
  const shares = Object.entries({ precision, strictPrecision, recall, f1 }).map(([key, n]) => `${key} ${n.toFixed(3)}`);
  const counts = Object.entries(words).map(([key, n]) => `${key} ${n}`);
  return `${name.padEnd(9)} ${shares.join("  ")}  |  ${counts.join("  ")}`;
}

describe("the parts of judged words of the archive", () => {
  let split: Split;

  beforeAll(() => {
    const project = readProject("news", "_data");
    if (!project.ok) throw new Error("The real news have errors.");
    split = wordPartsIn(project.value.content.entries, project.value.searchWords);
  });

  it("are those that a person sees, and few others", () => {
    const all = scoreOf(judgedWords, split);
    const lookedAt = scoreOf(
      judgedWords.filter((_word, index) => index % 2 === 0),
      split,
    );
    const unseen = scoreOf(
      judgedWords.filter((_word, index) => index % 2 === 1),
      split,
    );
    console.log([lineOf("looked at", lookedAt), lineOf("unseen", unseen), lineOf("all", all)].join("\n"));
    expect(judgedWords.length).toBeGreaterThanOrEqual(350);
    expect(all.precision, all.wrong.join("\n")).toBeGreaterThanOrEqual(0.98);
    expect(unseen.precision, unseen.wrong.join("\n")).toBeGreaterThanOrEqual(0.97);
    expect(all.strictPrecision).toBeGreaterThanOrEqual(0.85);
    expect(all.recall).toBeGreaterThanOrEqual(0.82);
  });
});

describe("a judged word", () => {
  it("is read with its parts and longer parts", () => {
    expect(readJudgedWord("Jugend|hilfe||portal")).toEqual({
      word: "Jugendhilfeportal",
      wanted: ["jugend", "hilfe", "portal"],
      longer: ["jugendhilfe"],
      harmless: [],
    });
  });

  it("is read with parts that nobody looks for, and without those that mislead", () => {
    const { wanted, harmless } = readJudgedWord("Not?|fall?||daten|bank!");
    expect({ wanted, harmless }).toEqual({ wanted: ["daten"], harmless: ["fall"] });
  });

  it("has no parts when it is no compound", () => {
    expect(readJudgedWord("Verwaltung").wanted).toEqual([]);
  });
});
