import { HtmlValidate } from "html-validate";
import { describe, expect, inject, it } from "vitest";
import { htmlPages, isIndexable, isRedirect } from "./pages.ts";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // Styles of writing, not errors: the renderer decides them.
    "void-style": "off",
    "doctype-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "no-trailing-whitespace": "off",
    // A title of 70 characters is advice for search results; a headline with its place and the site's name is longer.
    "long-title": "off",
    // Digests protect against other people's servers; everything here comes from the own one.
    "require-sri": ["error", { target: "crossorigin" }],
  },
});

const { real, model, empty } = inject("sites");

describe.each(Object.entries({ real, model, empty }))("the pages of the site „%s“", (_name, site) => {
  const pages = htmlPages(site);

  it("are valid HTML", async () => {
    const problems: string[] = [];
    for (const { address, source } of pages) {
      const { results } = await validator.validateString(source, address);
      for (const { messages } of results) {
        problems.push(...messages.map(({ line, ruleId, message }) => `${address}:${line} ${ruleId}: ${message}`));
      }
    }
    expect(problems).toEqual([]);
  }, 300_000);

  it("are in German, have one first heading and one main part", () => {
    const wrong = pages.filter(
      ({ document }) =>
        document.querySelector("html")?.getAttribute("lang") !== "de" || document.querySelectorAll("h1").length !== 1,
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
    const withoutMain = pages.filter(
      (page) => !isRedirect(page) && page.document.querySelectorAll("main").length !== 1,
    );
    expect(withoutMain.map(({ address }) => address)).toEqual([]);
  });

  it("skip no level of headings", () => {
    const skipping = pages.flatMap(({ address, document }) => {
      const levels = document.querySelectorAll("h1, h2, h3, h4, h5, h6").map(({ tagName }) => Number(tagName.slice(1)));
      const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      return jumps.length > 0 ? [`${address}: ${levels.join(" ")}`] : [];
    });
    expect(skipping).toEqual([]);
  });

  it("have titles that tell them apart, and descriptions", () => {
    const titles = new Map<string, string[]>();
    for (const page of pages.filter(isIndexable)) {
      const title = page.document.querySelector("title")?.textContent.trim() ?? "";
      titles.set(title, [...(titles.get(title) ?? []), page.address]);
    }
    expect(titles.has("")).toBe(false);
    expect([...titles].filter(([, addresses]) => addresses.length > 1)).toEqual([]);
    const silent = pages
      .filter((page) => !isRedirect(page))
      .filter(({ document }) => !document.querySelector('meta[name="description"]')?.getAttribute("content")?.trim());
    expect(silent.map(({ address }) => address)).toEqual([]);
  });

  it("run no script but those of the pages of search and feeds, and carry no style that a strict content security policy would refuse", () => {
    const refused = pages.flatMap(({ address, document }) =>
      document
        .querySelectorAll("*")
        .filter(
          ({ tagName, attributes }) =>
            (tagName === "SCRIPT" &&
              attributes["type"] !== "application/ld+json" &&
              !(address.endsWith("/suche/") && attributes["src"]?.includes("/assets/suche.")) &&
              !(address.endsWith("/abonnieren/") && attributes["src"]?.includes("/assets/feeds."))) ||
            tagName === "STYLE" ||
            Object.keys(attributes).some((attribute) => attribute === "style" || attribute.startsWith("on")),
        )
        .map((element) => `${address}: ${element.outerHTML}`),
    );
    expect(refused).toEqual([]);
  });
});
