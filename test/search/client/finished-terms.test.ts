import { describe, expect, it } from "vitest";
import { finishedTerms } from "../../../src/search/client/finished-terms.ts";

describe("what is being typed", () => {
  it.each([
    ["Verwaltun", "Verwaltung"],
    ["Verwaltu", "Verwaltung"],
    ["KI Verwaltun", "KI Verwaltung"],
    ["Sicherhei", "Sicherheit"],
    ["öffentli", "öffentlich"],
    ["ELEKTRONIS", "ELEKTRONISch"],
  ])("„%s“ may become „%s“", (typed, finished) => {
    expect(finishedTerms(typed)).toContain(finished);
  });

  it.each(["Verwaltung", "Karte", "Chatbot"])("„%s“ lacks nothing that would be taken off", (typed) => {
    expect(finishedTerms(typed).filter((term) => term.endsWith("ung"))).toEqual([]);
  });
});
