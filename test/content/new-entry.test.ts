import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFrontMatter, splitFrontMatter } from "../../src/content/front-matter.ts";
import { type NewEntry, newFile, textOf } from "../../src/content/new-entry.ts";
import { parseEntry } from "../../src/content/parse-entry.ts";
import { placeholders } from "../../src/content/placeholder.ts";
import { decode } from "../../src/content/source-file.ts";
import { context } from "../builders/reference.ts";

const wish: NewEntry = {
  title: "Bürgerbüro öffnet samstags",
  date: "2026-02-03",
  region: ["Tübingen"],
  topics: ["buergerservice"],
};

function made(change: Partial<NewEntry> = {}) {
  const file = newFile({ ...wish, ...change }, context);
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  return file.value;
}

/** The head of a new file, as the program reads it. */
function headOf(entry: NewEntry): unknown {
  const text = decode("x.md", Buffer.from(textOf(entry)));
  const parts = text.ok ? splitFrontMatter("x.md", text.value) : text;
  const head = parts.ok ? parseFrontMatter("x.md", parts.value) : parts;
  return head.ok ? head.value : head.problems;
}

describe("a new file", () => {
  it("has day, place and headline in its name", () => {
    expect(made().path).toBe("2026/2026-02-03-tuebingen-buergerbuero-oeffnet-samstags.md");
    expect(made({ slug: "samstag", date: "2026-02-03T10:00" }).path).toBe("2026/2026-02-03-samstag.md");
  });

  it("holds a draft of what was given, which the check accepts", () => {
    const { entry } = made({ topics: ["buergerservice", "ozg"], region: ["Tübingen", "SN"], kind: "hinweis" });
    expect(entry).toMatchObject({ title: wish.title, day: "2026-02-03", kind: "hinweis", draft: true });
    expect(entry.topics.map(({ key }) => key)).toEqual(["buergerservice", "ozg"]);
    expect(entry.places.map(({ name }) => name)).toEqual(["Tübingen"]);
    expect(entry.lands.map(({ code }) => code)).toEqual(["BW", "SN"]);
  });

  it("shows a key as text, so that its leading zero stays", () => {
    expect(made({ region: ["06634017"] }).text).toContain('region: ["06634017"]');
  });

  it("reads as the handbook shows it", () => {
    expect(made({ teaser: "Das Bürgerbüro hat nun auch samstags von 9 bis 12 Uhr geöffnet." }).text).toBe(`---
title: Bürgerbüro öffnet samstags
date: 2026-02-03
teaser: Das Bürgerbüro hat nun auch samstags von 9 bis 12 Uhr geöffnet.
region: [Tübingen]
topics: [buergerservice]
# Noch ein Entwurf. Wenn der Bericht fertig ist, löschen Sie diese Zeile und die nächste.
draft: true
---

${placeholders.body}
`);
  });

  it("is refused with the problems and suggestions of the check", () => {
    const file = newFile({ ...wish, region: ["Tübign"], topics: ["buergerservce"] }, context);
    expect(file.ok ? [] : file.problems.map(({ code, suggestion }) => [code, suggestion])).toEqual([
      ["region-unknown", 'Meinten Sie „Tübingen"?'],
      ["topic-unknown", 'Meinten Sie „buergerservice"?'],
    ]);
  });
});

describe("the head of a new file", () => {
  const hostile = fc.constantFrom(
    "Nachgefragt: Was kostet das?",
    "Platz #1 für die Stadt",
    '"Klar" gesagt',
    "'s ist wahr",
    "null",
    "true",
    "2026-02-03",
    "0123",
    "1e3",
    "- Liste",
    "[Dresden]",
    "{a: b}",
    "&anker",
    "*stern",
    "!tag",
    "| Rohr",
    "> Pfeil",
    "% Prozent",
    "@ Klammeraffe",
    "`Gravis`",
    "---",
    "Zeile\n---\nZeile",
    "Straße\u00a0\u2028 Ende",
    "~",
    "<<",
    "=",
  );
  const text = fc.oneof(hostile, fc.string({ unit: "grapheme", minLength: 1 }), fc.string({ minLength: 1 }));
  const list = fc.array(text, { minLength: 1, maxLength: 4 });

  it("gives back what was written, whatever its signs", () => {
    fc.assert(
      fc.property(text, text, list, list, (title, teaser, region, topics) => {
        expect(headOf({ ...wish, title, teaser, region, topics })).toEqual({
          title,
          date: wish.date,
          teaser,
          region,
          topics,
          draft: true,
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe("a placeholder", () => {
  const { path, text } = made();
  const published = text.replace(/^# Noch.*\ndraft: true\n/m, "");
  const problemsOf = (content: string): readonly string[] => {
    const parsed = parseEntry(path, path, Buffer.from(content), context);
    return parsed.ok ? [] : parsed.problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
  };

  it("is accepted in a draft", () => {
    expect(problemsOf(text)).toEqual([]);
    expect(problemsOf(text.replace("draft: true", "draft: true\nembargo: 2026-02-04T10:00"))).toEqual([]);
  });

  it("cannot be published, neither in the teaser nor in the text", () => {
    expect(published).not.toContain("draft");
    expect(problemsOf(published)).toEqual(["placeholder-left 4:9", "placeholder-left 9:1"]);
    expect(problemsOf(text.replace("draft: true", "draft: false"))).toHaveLength(2);
    expect(problemsOf(text.replace("draft: true", "embargo: 2026-02-04T10:00"))).toHaveLength(2);
  });

  it("cannot be published as a headline", () => {
    const untitled = published
      .replace(wish.title, `"${placeholders.title}"`)
      .replace(placeholders.teaser, "Das Bürgerbüro hat nun auch samstags von 9 bis 12 Uhr geöffnet.")
      .replace(placeholders.body, "Text.");
    expect(problemsOf(untitled)).toEqual(["placeholder-left 2:8"]);
  });

  it("is a word like others within a sentence", () => {
    const written = published
      .replace(placeholders.teaser, "Im Formular steht ein Platzhalter: Das Feld für den Namen ist noch leer.")
      .replace(placeholders.body, "Gemeint ist der Platzhalter: ein leeres Feld.");
    expect(problemsOf(written)).toEqual([]);
  });
});
