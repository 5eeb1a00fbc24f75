import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isUnsearchable,
  limitsOf,
  orderOf,
  parseState,
  printState,
  type SearchState,
  searchable,
  toggled,
  withoutLimits,
} from "../../../src/search/client/state.ts";
import { facets } from "../../../src/search/facets.ts";

const choice = fc.uniqueArray(fc.constantFrom("sachsen", "bayern", "a&b", "ä+ö"), { maxLength: 3 });
const moment = fc.constantFrom("", "2025", "2025-05", "2024-02-29");
const states: fc.Arbitrary<SearchState> = fc.record({
  q: fc.string().map((text) => text.trim()),
  chosen: fc.record({ land: choice, ort: choice, thema: choice, organisation: choice, art: choice }),
  von: moment,
  bis: moment,
  unknown: fc.constant([]),
  sortierung: fc.constant(undefined),
});

describe("the address of a search", () => {
  it("gives back what a reader asked for", () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parseState(printState(state))).toEqual(state);
      }),
    );
  });

  it("has the keys of the contract, one for each value", () => {
    const state = parseState("?sortierung=neueste&bis=2026&von=2025-05&land=hessen&q=freie+software&land=bayern");
    expect(printState(state)).toBe("?q=freie+software&land=hessen&land=bayern&von=2025-05&bis=2026&sortierung=neueste");
  });

  it("is bare when nothing is asked for", () => {
    expect(printState(parseState(""))).toBe("");
    expect(printState(parseState("?q=++&sortierung=neueste"))).toBe("");
  });

  it("does not repeat the usual order", () => {
    expect(printState(parseState("?q=karte&sortierung=relevanz"))).toBe("?q=karte");
  });

  it("may hold dates as they are written in German", () => {
    expect(printState(parseState("?von=1.5.2025&bis=31.05.2025"))).toBe("?von=2025-05-01&bis=2025-05-31");
    expect(printState(parseState("?von=05.2025&bis=6/2025"))).toBe("?von=2025-05&bis=2025-06");
  });

  it("keeps what is no moment, and passes over what is none of its filters", () => {
    const state = parseState("?utm_source=x&von=gestern&bis=2025-02-30&sortierung=zufall&land=");
    expect([state.von, state.bis]).toEqual(["", ""]);
    expect(printState(state)).toBe("?von=gestern&bis=2025-02-30");
    expect(parseState(printState(state))).toEqual(state);
    expect(printState(withoutLimits(state))).toBe("");
  });
});

describe("words that cannot be searched for", () => {
  it.each(["?q=k&land=hessen", '?q="&land=hessen', "?q=z.+B.&land=hessen"])("are passed over: %s", (search) => {
    expect(isUnsearchable(parseState(search))).toBe(true);
    expect(printState(searchable(parseState(search)))).toBe("?land=hessen");
  });

  it("are none that have two letters", () => {
    const state = parseState("?q=KI&land=hessen");
    expect(isUnsearchable(state)).toBe(false);
    expect(searchable(state)).toBe(state);
    expect(isUnsearchable(parseState("?land=hessen"))).toBe(false);
  });
});

describe("the order of hits", () => {
  it.each([
    ["?q=karte", "relevanz"],
    ["?q=karte&sortierung=neueste", "neueste"],
    ["?land=hessen", "neueste"],
    ["?land=hessen&sortierung=relevanz", "neueste"],
    ["", "neueste"],
  ])("of %j is %s", (search, order) => {
    expect(orderOf(parseState(search))).toBe(order);
  });
});

describe("the limits of a search", () => {
  it("are the facets with a chosen value and the period", () => {
    expect(limitsOf(parseState("?q=karte&thema=soziales&art=hinweis&bis=2024"))).toEqual(["thema", "art", "zeitraum"]);
  });

  it("are set and given up value by value", () => {
    const both = toggled(toggled(parseState("?q=karte"), "land", "hessen"), "land", "bayern");
    expect(printState(both)).toBe("?q=karte&land=hessen&land=bayern");
    expect(printState(toggled(both, "land", "hessen"))).toBe("?q=karte&land=bayern");
  });

  it("can all be given up at once, and the search word stays", () => {
    const address = `?q=karte&${facets.map((facet) => `${facet}=x`).join("&")}&von=2020&bis=2021`;
    expect(printState(withoutLimits(parseState(address)))).toBe("?q=karte");
  });
});
