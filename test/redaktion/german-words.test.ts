import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withOurWords } from "../../src/redaktion/german-words.ts";

const read = (language: string) =>
  JSON.parse(readFileSync(`node_modules/@sveltia/cms/locales/${language}.json`, "utf8"));

/** All words with where they stand: "edit_slug_error.empty". */
function wordsIn(words: object, above = ""): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, word]) =>
    typeof word === "string" ? [[above + key, word] as const] : wordsIn(word, `${above}${key}.`),
  );
}

const english = new Map(wordsIn(read("en-US")));
const german = new Map(wordsIn(withOurWords(read("de"))));

describe("the words of the form", () => {
  it("stand where this version of Sveltia CMS looks for them", () => {
    const theirs = new Set(wordsIn(read("de")).map(([key]) => key));
    const added = [...german.keys()].filter((key) => !theirs.has(key));
    expect(added.length).toBeGreaterThan(20);
    expect(added.filter((key) => !english.has(key))).toEqual([]);
  });

  it("keep the names that are put into them", () => {
    const names = (text: string): readonly string[] => [...text.matchAll(/\{\$\w+\}/g)].map(([name]) => name).sort();
    const ours = ["save_conflict.modified_by", "select_item"];
    for (const key of ours) expect(names(german.get(key) ?? "")).toEqual(names(english.get(key) ?? ""));
  });

  it("know no slugs", () => {
    const ofEditor = [...german].filter(([key]) => !key.startsWith("config.") && !key.startsWith("sort_keys"));
    expect(ofEditor.filter(([, word]) => /slug/i.test(word))).toEqual([]);
  });

  it("leave what Sveltia CMS says as it is", () => {
    expect(german.get("entry_sidebar.validation.title")).toBe("Prüfung");
    expect(german.get("save")).toBe("Speichern");
  });
});
