import { describe, expect, it } from "vitest";
import type { PagefindHit } from "../../../src/search/client/pagefind.ts";
import { bestFirst, pilesOf } from "../../../src/search/client/piles.ts";
import { answerOf, hit, landCounts } from "./hits.ts";

const ids = (hits: readonly PagefindHit[]): readonly string[] => hits.map(({ id }) => id);
const [region, regen, regal, regent] = ["region", "regen", "regal", "regent"].map((id, index) =>
  hit(id, "", 9 - index),
);

describe("what several volumes answer", () => {
  // The first volume knows the word, the other takes some words for similar.
  const answers =
    region && regen && regal && regent
      ? [
          answerOf([region, regen], [regen], landCounts(["hessen", "bayern"]), landCounts(["bayern"])),
          answerOf([regent, regal], [], landCounts(["hessen", "hessen"])),
        ]
      : [];

  it("is parted by the reason for which Pagefind has found it", () => {
    expect(pilesOf(answers).map(({ hits, isSame }) => [isSame, ...ids(hits)])).toEqual([
      [true, "regen"],
      [false, "region"],
      [false, "regal", "regent"],
    ]);
  });

  it("has counts for each pile", () => {
    expect(pilesOf(answers).map(({ counts }) => counts)).toEqual([
      { land: { bayern: 1 } },
      { land: { hessen: 1, bayern: 0 } },
      { land: { hessen: 2 } },
    ]);
  });

  it("has first what holds the very word, and then the better scores, whatever the volume", () => {
    expect(ids(bestFirst(pilesOf(answers)))).toEqual(["regen", "region", "regal", "regent"]);
  });
});
