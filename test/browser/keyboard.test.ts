import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, browser, openSites, withoutBrowser } from "./open-site.ts";

openSites();

/** Pages that between them hold every component that can have the focus. */
const pages = [
  ["home", "real", "/"],
  ["a report", "model", "/2024/02/goerlitz-serviceportal/"],
  ["a Land", "model", "/land/niedersachsen/"],
  ["a year", "model", "/2021/"],
  ["the archive", "model", "/archiv/"],
  ["the topics", "model", "/thema/"],
  ["the Impressum", "model", "/impressum/"],
  ["the page for dead links", "model", "/404.html"],
] as const;

describe.skipIf(withoutBrowser).each([360, 1280])("with the keyboard, at a width of %i pixels", (width) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser().newPage({ viewport: { width, height: 800 }, reducedMotion: "reduce" });
  });
  afterAll(async () => {
    await page.close();
  });

  it.each(pages)(
    "everything on %s is reached in the order of the text, the skip link first, and seen",
    async (_name, site, address) => {
      await page.goto(at(site, address));
      const focusable = await page.evaluate(() => {
        const elements = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, [tabindex="0"]')];
        const visible = elements.filter((element) => element.checkVisibility());
        visible.forEach((element, index) => {
          element.dataset["order"] = String(index);
        });
        return visible.map((element) => element.textContent?.trim().replaceAll(/\s+/g, " ") ?? "");
      });
      expect(focusable[0]).toBe("Zum Inhalt springen");

      const visited: string[] = [];
      const unseen: string[] = [];
      for (let step = 0; step < focusable.length; step++) {
        await page.keyboard.press("Tab");
        const { order, text, isMarked, isInWindow } = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement; // the body at least
          const { width, height, bottom, top } = element.getBoundingClientRect();
          // A card is marked as a whole, by the box that its link lays over it.
          const outlines = [undefined, "::after"].map((part) => getComputedStyle(element, part));
          return {
            order: element.dataset["order"] ?? element.localName,
            text: element.textContent?.trim().replaceAll(/\s+/g, " ") ?? "",
            isMarked: outlines.some(
              ({ outlineStyle, outlineWidth }) => outlineStyle === "solid" && outlineWidth !== "0px",
            ),
            isInWindow: width > 1 && height > 1 && bottom > 0 && top < window.innerHeight,
          };
        });
        visited.push(order);
        if (!isMarked || !isInWindow) unseen.push(`${text}: marked ${isMarked}, in the window ${isInWindow}`);
      }
      expect(visited).toEqual(focusable.map((_, index) => String(index)));
      expect(unseen).toEqual([]);
    },
  );

  it("the skip link leads past the navigation to the main part", async () => {
    await page.goto(at("real", "/"));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    // Browsers follow a link within a page in their own time.
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe("main");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.querySelector("main")?.contains(document.activeElement))).toBe(true);
  });
});
