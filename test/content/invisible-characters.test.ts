import { describe, expect, it } from "vitest";
import { invisibleIn } from "../../src/content/invisible-characters.ts";
import { readNews } from "../builders/news-directory.ts";
import { report, reportPath } from "../builders/report.ts";

describe("a sign that cannot be seen", () => {
  it.each([
    ["Mit Zero\u200bwidth und mehr", 9, "Zero…width"],
    ["Mit Zero\u200bwi\u200bdth", 9, "Zero…wi…dth"],
    ["Mehr \u202edazu.", 6, "…dazu."],
    ["Bezahl\ufeff karte", 7, "Bezahl…"],
    ["Karte \u200b startet", 7, "Karte … startet"],
    ["\u200b", 1, "…"],
  ])("is found in %j with the word around it", (line, column, around) => {
    expect(invisibleIn(line)).toEqual({ column, around });
  });

  it("is not seen in soft hyphens and families of emoji", () => {
    expect(invisibleIn("Bezahl\u00adkarte \u{1f469}\u200d\u{1f467}")).toBeUndefined();
  });

  it("is named with its word in head and body", () => {
    const { problems } = readNews({
      [reportPath]: report({ title: "title: Bezahl\u200bkarte startet", body: "Die Aus\u200bgabe hat begonnen." }),
    });
    expect(problems.map(({ line, column, message }) => [line, column, message])).toEqual([
      [2, 8, expect.stringContaining('„Bezahl…karte"')],
      [9, 8, expect.stringContaining('„Aus…gabe"')],
    ]);
  });
});
