import { describe, expect, it } from "vitest";
import { meantOf } from "../../../src/search/client/meant.ts";
import type { PagefindHit } from "../../../src/search/client/pagefind.ts";
import { bestFirst, pilesOf } from "../../../src/search/client/piles.ts";
import { parseQuery } from "../../../src/search/client/query.ts";
import { answerOf, hit, landCounts } from "./hits.ts";

/** So many hits with a text, the best first, and which of them are loaded. */
function hitsWith(text: string, count: number, land: string, loaded: string[]): readonly PagefindHit[] {
  return Array.from({ length: count }, (_, index) =>
    hit(`${land} ${index}`, text, 1000 - index, land, (id) => void loaded.push(id)),
  );
}

async function meant(typed: string, same: readonly PagefindHit[], others: readonly PagefindHit[]) {
  const query = parseQuery(typed);
  if (!query) throw new Error("Nothing was typed.");
  const lands = (hits: readonly PagefindHit[]) => landCounts(hits.map(({ id }) => id.split(" ")[0] ?? ""));
  const piles = pilesOf([answerOf([...same, ...others], same, lands([...same, ...others]), lands(same))]);
  const { hits, counts } = await meantOf(piles, bestFirst(piles), query, { mayBegin: true });
  return { total: hits.length, first: hits[0]?.id, counts: counts["land"] };
}

describe("hits that are meant", () => {
  it("are all, if those that are looked at hold the word; the others are not loaded", async () => {
    const loaded: string[] = [];
    const found = await meant("karte", hitsWith("Eine Karte", 50, "hessen", loaded), []);
    expect(found).toMatchObject({ total: 50, counts: { hessen: 50 } });
    expect(loaded).toHaveLength(10);
  });

  it("are none, if those that are looked at do not hold it", async () => {
    const loaded: string[] = [];
    const found = await meant("landung", [], hitsWith("Ein Land", 50, "hessen", loaded));
    expect(found.total).toBe(0);
    expect(found.counts?.["hessen"] ?? 0).toBe(0);
    expect(loaded).toHaveLength(10);
  });

  it("are those with the word, without those that only begin like it", async () => {
    const loaded: string[] = [];
    const rain = hitsWith("Der Regen", 2, "hessen", loaded);
    const found = await meant("regen", rain, hitsWith("Die Region", 300, "bayern", loaded));
    expect(found).toMatchObject({ total: 2, counts: { hessen: 2 } });
    expect(found.counts?.["bayern"] ?? 0).toBe(0);
    expect(loaded.length).toBeLessThanOrEqual(12);
  });

  it("are also those whose words begin with the last one, which may still be typed", async () => {
    const loaded: string[] = [];
    const cards = hitsWith("Die Bezahlkarte", 20, "hessen", loaded);
    const found = await meant("bezahl", hitsWith("Ich bezahle", 30, "bayern", loaded), cards);
    expect(found).toMatchObject({ total: 50, first: "bayern 0", counts: { hessen: 20, bayern: 30 } });
    expect(loaded).toHaveLength(12);
  });

  it("are looked for one by one among others", async () => {
    const mixed = Array.from({ length: 30 }, (_, index) =>
      hit(String(index), index % 3 === 0 ? "Die Karte" : "Der Kartoffelsalat", 100 - index, "hessen"),
    );
    const query = parseQuery("karte hessen");
    if (!query) throw new Error("Nothing was typed.");
    const withPlace = mixed.map((one) => ({
      ...one,
      data: async () => ({ ...(await one.data()), meta: { lands: "Hessen" } }),
    }));
    const piles = pilesOf([answerOf(withPlace, [], landCounts(withPlace.map(() => "hessen")))]);
    const { hits, counts } = await meantOf(piles, withPlace, query, { mayBegin: true });
    expect(hits.map(({ id }) => Number(id))).toEqual([0, 3, 6, 9, 12, 15, 18, 21, 24, 27]);
    expect(counts["land"]).toEqual({ hessen: 10 });
  });

  it("keep the order in which they are shown", async () => {
    const loaded: string[] = [];
    const [one, other] = hitsWith("Eine Karte", 2, "hessen", loaded);
    const query = parseQuery("karte");
    if (!one || !other || !query) throw new Error("There are two.");
    const { hits } = await meantOf(pilesOf([answerOf([one, other], [one, other])]), [other, one], query, {
      mayBegin: true,
    });
    expect(hits.map(({ id }) => id)).toEqual([other.id, one.id]);
  });

  it("are those with the umlauts that were typed, or any where there are no others", async () => {
    const loaded: string[] = [];
    const both = [...hitsWith("Die Forderung", 2, "hessen", loaded), ...hitsWith("Die Förderung", 3, "bayern", loaded)];
    expect(await meant("Förderung", both, [])).toMatchObject({ total: 3, first: "bayern 0" });
    expect(await meant("Foerderung", both, [])).toMatchObject({ total: 3, first: "bayern 0" });
    expect(await meant("Forderung", both, [])).toMatchObject({ total: 2, first: "hessen 0" });
    expect(await meant("Forderung", both.slice(2), [])).toMatchObject({ total: 3, first: "bayern 0" });
  });
});
