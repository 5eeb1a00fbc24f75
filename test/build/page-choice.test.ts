import { describe, expect, it } from "vitest";
import { createPageChoice } from "../../src/build/page-choice.ts";
import type { Page } from "../../src/documents/route.ts";

/** The addresses that each pass renders. */
function passes(pages: readonly Page<unknown>[], atOnce: number) {
  const choice = createPageChoice("code", () => false, atOnce);
  const rendered: (readonly string[])[] = [];
  do {
    choice.begin();
    rendered.push(choice.choose("template", () => pages).map(({ url }) => url));
  } while (choice.hasMore());
  return rendered;
}

/** The key of a page. */
function keyOf(page: Page<unknown>) {
  const choice = createPageChoice("code", () => false);
  choice.begin();
  choice.choose("template", () => [page]);
  return [...choice.keys.values()][0];
}

describe("the choice of pages to render", () => {
  const page = (url: string, props: unknown = "x") => ({ url, props });

  it("takes a bounded number at a time", () => {
    expect(passes([page("/a/"), page("/b/"), page("/c/")], 2)).toEqual([["/a/", "/b/"], ["/c/"]]);
  });

  it("tells pages apart by what they show and where", () => {
    const keys = [page("/a/"), page("/b/"), page("/a/", "y")].map(keyOf);
    expect(new Set(keys).size).toBe(3);
    expect(keyOf(page("/a/"))).toBe(keys[0]);
  });

  it("asks for no props where a source says the same", () => {
    const dear = (source: string): Page<unknown> => ({
      url: "/a/",
      source,
      get props() {
        throw new Error("asked for");
      },
    });
    expect(keyOf(dear("1"))).toBe(keyOf(dear("1")));
    expect(keyOf(dear("1"))).not.toBe(keyOf(dear("2")));
  });
});
