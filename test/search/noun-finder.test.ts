import { describe, expect, it } from "vitest";
import { nounFinder } from "../../src/search/further-words.ts";
import { entryOf } from "../builders/entry.ts";

const entry = entryOf({ title: "Neue Karte für die Bürger", body: "Dort gibt es jetzt eine Bezahlkarte." });

describe("a finder of nouns", () => {
  it("takes what is known of an entry, and does not ask again", () => {
    let asked = 0;
    const known = ["Karte"];
    const nounsIn = nounFinder(() => {
      asked += 1;
      return known;
    });
    expect([nounsIn(entry), nounsIn(entry), asked]).toEqual([known, known, 1]);
  });

  it("knows nothing of what others were told", () => {
    nounFinder(() => ["Falsch"])(entry);
    expect(nounFinder()(entry)).toContain("Bezahlkarte");
    expect(nounFinder()(entry)).not.toContain("Falsch");
  });
});
