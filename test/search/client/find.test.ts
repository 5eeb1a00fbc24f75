import { describe, expect, it } from "vitest";
import { count, find } from "../../../src/search/client/find.ts";
import type { PagefindFilter, PagefindHit } from "../../../src/search/client/pagefind.ts";
import { parseState } from "../../../src/search/client/state.ts";
import type { Volume, VolumeAnswer } from "../../../src/search/client/volumes.ts";
import { answerOf, hit as hitWith } from "./hits.ts";
import { names as siteNames } from "./names.ts";

const hit = (id: string, score = 1): PagefindHit => hitWith(id, "Karte in Stade mit KI", score);

/** A volume that answers from a function, and what it was asked. */
function volume(first: number, last: number, answer: (filter: PagefindFilter) => VolumeAnswer) {
  const asked: PagefindFilter[] = [];
  const ask: Volume["ask"] = async (_query, filter) => {
    asked.push(filter);
    return answer(filter);
  };
  return { first, last, ask, loadCounts: async () => undefined, close: () => undefined, asked };
}

const answering = (answer: Partial<VolumeAnswer>) => () => ({ ...answerOf([]), ...answer });
const { counts: ofAll } = siteNames;
const names = { ort: { stade: "Stade" }, land: { hessen: "Hessen" } };
const ids = (hits: readonly PagefindHit[]): readonly string[] => hits.map(({ id }) => id);

describe("hits of several volumes", () => {
  const volumes = [
    volume(2026, 2026, answering({ results: [hit("2026 b", 2), hit("2026 a", 9)], filters: { land: { bayern: 2 } } })),
    volume(
      2001,
      2025,
      answering({ results: [hit("2025", 9), hit("2001", 3)], filters: { land: { bayern: 1, hessen: 1 } } }),
    ),
  ];

  it("come one volume after the other when the newest are first", async () => {
    const { hits } = await find(volumes, parseState("?q=karte&sortierung=neueste"), names);
    expect(ids(hits)).toEqual(["2026 b", "2026 a", "2025", "2001"]);
  });

  it("come by score when the best are first, of equal ones the newer", async () => {
    const { hits } = await find(volumes, parseState("?q=karte"), names);
    expect(ids(hits)).toEqual(["2026 a", "2025", "2001", "2026 b"]);
  });

  it("are counted together", async () => {
    const counts = await count(volumes, parseState("?q=karte"), ofAll);
    expect(counts.land).toEqual({ bayern: 3, hessen: 1 });
    expect(counts.thema).toEqual({});
  });

  it("need no index to be counted when everything is asked for", async () => {
    const unreachable = {
      ...volume(2026, 2026, answering({})),
      loadCounts: () => Promise.reject(new Error("offline")),
    };
    expect(await count([unreachable], parseState("?q=+&sortierung=neueste"), ofAll)).toBe(ofAll);
  });
});

describe("the filter of a search", () => {
  it("has values of a facet as alternatives, facets and period together", async () => {
    const one = volume(2001, 2026, answering({ results: [hit("a")] }));
    await find([one], parseState("?land=hessen&land=bayern&thema=soziales&von=2025&bis=2025"), names);
    expect(one.asked).toContainEqual({
      land: { any: ["hessen", "bayern"] },
      thema: { any: ["soziales"] },
      any: [{ jahr: { any: ["2025"] } }],
    });
  });

  it("counts the values of a facet as if none of them were chosen", async () => {
    const one = volume(2026, 2026, (filter) => ({
      ...answerOf([hit("a")]),
      filters: "land" in filter ? { land: { hessen: 1 }, art: { hinweis: 1 } } : { land: { hessen: 1, bayern: 4 } },
    }));
    const counts = await count([one], parseState("?land=hessen"), ofAll);
    expect(counts.land).toEqual({ hessen: 1, bayern: 4 });
    expect(counts.art).toEqual({ hinweis: 1 });
  });

  it("spares volumes of other years", async () => {
    const old = volume(2001, 2013, answering({}));
    await find([volume(2014, 2026, answering({ results: [hit("a")] })), old], parseState("?von=2020"), names);
    expect(old.asked).toEqual([]);
  });
});

describe("a search without hits", () => {
  it("is what an archive without reports gives, whatever is asked for", async () => {
    const { hits, without } = await find([], parseState("?q=karte&land=hessen&von=2025"), names);
    expect({ hits, without }).toEqual({ hits: [], without: [] });
  });

  it("says what would be found without each of its limits", async () => {
    const one = volume(2001, 2026, (filter) => answerOf("land" in filter ? [] : [hit("a"), hit("b")]));
    const { hits, without } = await find([one], parseState("?q=karte&land=hessen&art=hinweis&von=2025"), names);
    expect(hits).toEqual([]);
    expect(without).toEqual([{ limit: "land", total: 2 }]);
  });
});

describe("a query that names a place", () => {
  it("brings the reports from there first, whatever their score", async () => {
    const from = (filter: PagefindFilter): readonly PagefindHit[] =>
      filter["ort"] ? [hit("Stade", 1)] : [hit("Stadtbild", 9), hit("Stade", 1)];
    const { hits } = await find(
      [volume(2026, 2026, (filter) => answerOf(from(filter)))],
      parseState("?q=ki+stade"),
      names,
    );
    expect(ids(hits)).toEqual(["Stade", "Stadtbild"]);
  });
});

describe("a query with a hyphen", () => {
  it("is asked in two words when it stands nowhere in one", async () => {
    const terms: string[] = [];
    const plan = hitWith("plan", "Der Zehn-Punkte-Plan");
    const ask: Volume["ask"] = async (query) => {
      terms.push(query?.term ?? "");
      return answerOf(query?.term.includes("-") ? [] : [plan]);
    };
    const { hits } = await find([{ ...volume(2026, 2026, answering({})), ask }], parseState("?q=Punkte-Plan"), names);
    expect(ids(hits)).toEqual(["plan"]);
    expect(terms).toEqual(["Punkte-Plan", "Punkte Plan"]);
  });
});

describe("two letters", () => {
  const ai = hitWith("ki", "Mit KI");
  const child = hitWith("kind", "Ein Kind");

  it("that are a word are no beginning of others", async () => {
    const one = volume(2026, 2026, () => answerOf([ai, child], [ai]));
    expect(ids((await find([one], parseState("?q=ki"), names)).hits)).toEqual(["ki"]);
  });

  it("that are none may be one, while the reader types", async () => {
    const one = volume(2026, 2026, () => answerOf([child]));
    expect(ids((await find([one], parseState("?q=ki"), names)).hits)).toEqual(["kind"]);
  });
});

describe("the beginning of a word", () => {
  it("finds what holds the word, even if the stemmer leaves so little that it drowns among others", async () => {
    const processes = Array.from({ length: 60 }, (_, index) => hitWith(`Prozess ${index}`, "Ein Prozess", 100 - index));
    const percent = hitWith("Prozent", "50 Prozent");
    const ask: Volume["ask"] = async (query) =>
      answerOf(query?.term === "Prozent" ? [percent] : [...processes, percent]);
    const one = { ...volume(2026, 2026, answering({})), ask };
    const { hits } = await find([one], parseState("?q=Prozen"), names, async () => ["Prozess", "Prozent"]);
    expect(ids(hits)).toEqual(["Prozent"]);
  });
});
