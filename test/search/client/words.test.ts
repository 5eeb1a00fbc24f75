import { describe, expect, it } from "vitest";
import { parseState } from "../../../src/search/client/state.ts";
import { searchName } from "../../../src/search/client/words.ts";
import { names } from "./names.ts";

describe("the name of a search", () => {
  it.each([
    ["", ""],
    ["?q=Kita", "„Kita“"],
    ["?land=hessen&land=bayern&von=2025-05", "Hessen, Bayern, ab Mai 2025"],
    ["?q=Kita&land=hessen&land=bayern&thema=soziales&art=hinweis", "„Kita“, Hessen, Bayern, Soziales, …"],
  ])("of %j is %j", (search, name) => {
    expect(searchName(parseState(search), names)).toBe(name);
  });
});
