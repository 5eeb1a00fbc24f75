import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { completeWish, missingParts, objectionsTo, type PartialWish } from "../../src/cli/new-wish.ts";
import { Cancelled } from "../../src/cli/questions.ts";
import type { NewEntry } from "../../src/content/new-entry.ts";
import { context } from "../builders/reference.ts";

const nothing: PartialWish = { title: undefined, date: "2026-02-03", region: [], topics: [] };
const everything: PartialWish = { ...nothing, title: "Karte startet", region: ["Dresden"], topics: ["soziales"] };

const enter = "\r";
const down = "\u001b[B";
const space = " ";
const escapeKey = "\u001b";

/** Lets somebody type, one key after the other, each when the screen has come to rest. */
async function typing(
  wish: PartialWish,
  keys: readonly string[],
  ownerOf = (_: string): string | undefined => undefined,
) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 200, rows: 60 });
  let screen = "";
  output.on("data", (part: Buffer) => {
    screen += part.toString();
  });
  const outcome = completeWish(wish, context, ownerOf, { input, output }).catch((error: unknown) => error);
  for (const key of keys) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    input.write(key);
  }
  return { outcome: (await outcome) as NewEntry | Error, screen };
}

describe("what is missing", () => {
  it("is named as on the command line", () => {
    expect(missingParts(nothing)).toEqual(["die Überschrift", "--region", "--topic"]);
    expect(missingParts({ ...everything, title: "", topics: [] })).toEqual(["die Überschrift", "--topic"]);
    expect(missingParts(everything)).toEqual([]);
  });
});

describe("what is given", () => {
  it("is checked before anything is asked", () => {
    expect(objectionsTo(nothing, context)).toEqual([]);
    expect(objectionsTo({ ...nothing, region: ["Tübign"] }, context)).toEqual([
      expect.objectContaining({ code: "region-unknown", suggestion: 'Meinten Sie „Tübingen"?' }),
    ]);
    expect(objectionsTo({ ...nothing, topics: ["soziale"] }, context)).toEqual([
      expect.objectContaining({ code: "topic-unknown", suggestion: 'Meinten Sie „soziales"?' }),
    ]);
    expect(objectionsTo({ ...nothing, region: ["Neukirchen"] }, context)).toEqual([
      expect.objectContaining({ code: "region-ambiguous", message: expect.stringContaining("06634017") }),
    ]);
  });
});

describe("the questions", () => {
  it("are not put when everything is given", async () => {
    const { outcome, screen } = await typing(everything, []);
    expect(outcome).toEqual(everything);
    expect(screen).toBe("");
  });

  it("are put about everything that is not given, in German", async () => {
    const keys = [
      ..."Karte startet",
      enter,
      ..."Dresden",
      enter,
      ..."neukirchen",
      enter,
      down,
      enter, // the second in the list
      enter, // no further place
      space, // the first topic
      down,
      space, // the second
      enter,
      down,
      enter, // the second kind
      enter, // the proposed short name
    ];
    const { outcome, screen } = await typing(nothing, keys);
    expect(outcome).toEqual({
      date: "2026-02-03",
      title: "Karte startet",
      region: ["Dresden", "Neukirchen (Erzgebirgskreis)"],
      topics: [...context.vocabularies.topics.keys()].slice(0, 2),
      kind: "pressemitteilung",
      slug: "dresden-karte-startet",
    });
    expect(screen).toContain("Neukirchen (Schwalm-Eder-Kreis, Hessen, 06634017)");
    expect(screen).not.toMatch(/\b(select|confirm|navigate|submit|search|Please|match(es)?|Press)\b/);
  });

  it("are put about one part alone, then about kind and short name", async () => {
    const { outcome } = await typing({ ...everything, topics: [], kind: "hinweis", slug: "karte" }, [space, enter]);
    expect(outcome).toMatchObject({ region: ["Dresden"], kind: "hinweis", slug: "karte" });
  });

  it("are put again until the answer is right", async () => {
    const keys = [enter, ..."Qxyz", enter, ...Array(4).fill("\u007f"), ..."Jena", enter, enter, enter];
    const { outcome, screen } = await typing({ ...everything, region: [], kind: "hinweis", slug: "karte" }, keys);
    expect(screen).toContain("Bitte nennen Sie mindestens einen Ort");
    expect(screen).toContain('„Qxyz" ist keine bekannte Region.');
    expect(outcome).toMatchObject({ region: ["Jena"] });
  });

  it("do not take an address that another report has", async () => {
    const taken = (address: string) => (address === "/2026/02/dresden-karte-startet/" ? "news/x.md" : undefined);
    const keys = [space, enter, enter, ..."-2", enter];
    const { outcome, screen } = await typing({ ...everything, topics: [], kind: "hinweis" }, keys, taken);
    expect(screen).toContain("Diese Adresse gehört schon zu news/x.md.");
    expect(outcome).toMatchObject({ slug: "dresden-karte-startet-2" });
  });

  it("can be left unanswered", async () => {
    const { outcome } = await typing(nothing, [..."Karte", escapeKey]);
    expect(outcome).toBeInstanceOf(Cancelled);
  });
});
