import { describe, expect, it } from "vitest";
import { holdsAll } from "../../../src/search/client/verify.ts";

const text =
  "Bürgerämter in Nürnberg: Personalausweise und eID-Karten, Straßenlaternen, Fußgänger, digitale Zwillinge, Kommunen und der Mueller.";

describe("a text", () => {
  it.each([
    ["the word itself", "Nürnberg"],
    ["its beginning", "person"],
    ["another case", "NÜRNBERG"],
    ["no umlauts", "nurnberg"],
    ["ue for ü", "nuernberg"],
    ["ss for ß", "strassenlaterne"],
    ["ü where the text has ue", "Müller"],
    ["the singular", "Bürgeramt"],
    ["another ending", "digitaler"],
    ["a longer ending", "Zwillingen"],
    ["a part between hyphens", "Karte"],
    ["a word with a hyphen in one piece", "eIDKarten"],
  ])("holds %s", (_name, word) => {
    expect(holdsAll([word], [text])).toBe(true);
  });

  it.each(["bürgerkrieg", "stadtmusikant", "zwillingsforschung", "xy", "fußballplatz", "muffin"])(
    "does not hold „%s“, which only begins like one of its words or not even that",
    (word) => {
      expect(holdsAll([word], [text])).toBe(false);
    },
  );

  it("must hold every word", () => {
    expect(holdsAll(["nürnberg", "ausweis"], [text])).toBe(false);
    expect(holdsAll(["nürnberg", "ausweis"], [text, "Ausweis Karte"])).toBe(true);
    expect(holdsAll(["nürnberg", "giraffe"], [text])).toBe(false);
  });
});
