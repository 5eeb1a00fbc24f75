import { describe, expect, it } from "vitest";
import { createPageChoice } from "../../src/build/page-choice.ts";

/** The addresses that each pass renders. */
function passes(pages: readonly { url: string; props: string }[], atOnce: number, charactersAtOnce: number) {
  const choice = createPageChoice("code", () => false, atOnce, charactersAtOnce);
  const rendered: (readonly string[])[] = [];
  do {
    choice.begin();
    rendered.push(choice.choose("template", () => pages).map(({ url }) => url));
  } while (choice.hasMore());
  return rendered;
}

describe("the choice of pages to render", () => {
  const page = (url: string, length = 1) => ({ url, props: "x".repeat(length) });

  it("takes a bounded number at a time", () => {
    expect(passes([page("/a/"), page("/b/"), page("/c/")], 2, 1_000)).toEqual([["/a/", "/b/"], ["/c/"]]);
  });

  it("takes fewer where they are long, but one at least", () => {
    const long = [page("/a/", 500), page("/b/", 600), page("/c/", 2_000), page("/d/")];
    expect(passes(long, 10, 1_000)).toEqual([["/a/", "/b/"], ["/c/"], ["/d/"]]);
  });
});
