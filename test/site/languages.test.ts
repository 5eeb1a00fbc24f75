import { describe, expect, inject, it } from "vitest";
import { htmlPages } from "./pages.ts";

const { real, model } = inject("sites");

describe.each(Object.entries({ real, model }))("the languages that the pages of the site „%s“ name", (_name, site) => {
  it("are spelt as BCP 47 spells them", () => {
    const named = htmlPages(site).flatMap(({ address, document }) =>
      document
        .querySelectorAll("[lang], [hreflang]")
        .flatMap((element) => [element.getAttribute("lang"), element.getAttribute("hreflang")])
        .flatMap((tag) => (tag === undefined ? [] : [{ address, tag }])),
    );
    expect(named.length).toBeGreaterThan(10);
    const isRight = (tag: string): boolean => {
      try {
        return Intl.getCanonicalLocales(tag)[0] === tag;
      } catch {
        return false;
      }
    };
    expect(named.filter(({ tag }) => !isRight(tag))).toEqual([]);
  });
});
