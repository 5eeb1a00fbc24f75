import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browser, openSites, withoutBrowser } from "./open-site.ts";
import { addressed, foundCount, openSearch } from "./search-page.ts";

openSites();

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What a reader can have before them: the address, and what is done there. */
const states: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  ["empty", "", async () => undefined],
  ["results", "?q=stadt&land=bayern&von=2020", async () => undefined],
  ["filters open", "?land=hessen", openFilters],
  ["no hits", "?q=bezahlkrate&land=bayern", async () => undefined],
  ["a period the wrong way round", "?von=2025&bis=2022", openFilters],
  ["one letter", "?q=k", async (page) => await page.getByText("Bitte mindestens zwei Buchstaben").waitFor()],
];

async function openFilters(page: Page): Promise<void> {
  const toggle = page.locator(".search__toggle");
  if (await toggle.isVisible()) await toggle.click();
  const closed = page.locator("details:not([open]) > summary");
  while ((await closed.count()) > 0) await closed.first().click();
  for (const button of await page.locator(".facet__all").all()) await button.click();
}

describe.skipIf(withoutBrowser).each([360, 1280])("the search page at a width of %i pixels", (width) => {
  let page: Page;
  beforeAll(async () => {
    // The policy that the test server sends forbids the script with which axe looks at the page.
    page = await browser().newPage({ viewport: { width, height: 800 }, bypassCSP: true });
  });
  afterAll(async () => {
    await page.close();
  });

  it.each(states)(
    "can be used by everyone, in light and dark, and needs no sideways scrolling: %s",
    async (_name, query, act) => {
      await page.emulateMedia({ colorScheme: "light" });
      await openSearch(page, query);
      await act(page);
      const light = await new AxeBuilder({ page }).setLegacyMode(true).withTags(levels).analyze();
      await page.emulateMedia({ colorScheme: "dark" });
      const dark = await new AxeBuilder({ page }).setLegacyMode(true).withRules(["color-contrast"]).analyze();
      const violations = [...light.violations, ...dark.violations].flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
      );
      expect(violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    },
  );

  it("gives targets of at least 24 pixels, and of 44 on a phone", async () => {
    await openSearch(page, "?q=stadt&land=bayern");
    await openFilters(page);
    const least = width < 500 ? 43.9 : 23.9;
    const small = await page
      .locator("#suche :is(button, select, summary, label.facet__option, #suchfeld)")
      .evaluateAll((elements, limit) => {
        const visible = elements.filter((element) => element.checkVisibility());
        return visible
          .filter((element) => element.getBoundingClientRect().height < limit)
          .map((element) => element.textContent);
      }, least);
    expect(small).toEqual([]);
  });

  it.each(["", "?q=stadt", "?q=stadt&land=bayern", "?q=bezahlkrate&land=bayern"])(
    "does not move while hits come in: %s",
    async (query) => {
      await openSearch(page, query);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: "layout-shift", buffered: true });
            document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum))));
          }),
      );
      expect(shift).toBeLessThan(0.05);
    },
  );
});

describe.skipIf(withoutBrowser)("under a strict content security policy", () => {
  it("the search works without a complaint and without a request elsewhere", async () => {
    const page = await browser().newPage({ viewport: { width: 1280, height: 800 } });
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (new URL(request.url()).hostname !== "127.0.0.1") complaints.push(`${request.url()} is elsewhere`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) complaints.push(`${response.url()} is missing`);
    });
    await openSearch(page);
    await page.locator("#suchfeld").pressSequentially("stadt");
    await expect.poll(() => addressed(page)).toBe("?q=stadt");
    await page.getByRole("button", { name: "2025", exact: true }).click();
    await expect.poll(() => addressed(page)).toBe("?q=stadt&von=2025&bis=2025");
    await expect.poll(() => page.locator(".results[aria-busy=false]").count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe.skipIf(withoutBrowser)("with the keyboard alone", () => {
  let page: Page;
  const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || "");
  beforeAll(async () => {
    page = await browser().newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  });
  afterAll(async () => {
    await page.close();
  });

  it("a reader gets to the field with „/“, types, and goes through the hits with arrows", async () => {
    await openSearch(page);
    await page.keyboard.press("/");
    expect(await focused()).toBe("suchfeld");
    await page.keyboard.type("stadt/land");
    expect(await page.locator("#suchfeld").inputValue()).toBe("stadt/land");
    await page.keyboard.press("Escape");
    expect(await page.locator("#suchfeld").inputValue()).toBe("");
    await page.keyboard.type("stadt");
    await expect.poll(() => page.getByLabel("Sortierung").count()).toBe(1);
    const titles = await page.locator("#treffer .card__link").allTextContents();
    expect(titles.length).toBeGreaterThan(2);
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(titles[0]);
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(titles[1]);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toBe("suchfeld");
  });

  it("a reader chooses a filter with Tab and the space bar and gives it up again without losing the place", async () => {
    await openSearch(page);
    await page.keyboard.press("/");
    // The button beside the field, the way past the filters, the name of the first group, its first value.
    for (let step = 0; step < 4; step++) await page.keyboard.press("Tab");
    const value = await page.evaluate(() => document.activeElement?.getAttribute("value"));
    await page.keyboard.press("Space");
    await expect.poll(() => addressed(page)).toBe(`?land=${value}`);
    await page.getByRole("button", { name: "entfernen" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => addressed(page)).toBe("");
    expect(await focused()).toBe("suchfeld");
  });

  it("a reader gets from a hit back to an empty field with Escape", async () => {
    await openSearch(page, "?q=stadt");
    const filtered = await foundCount(page);
    await page.locator("#suchfeld").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    expect(await focused()).toBe("suchfeld");
    expect(await page.locator("#suchfeld").inputValue()).toBe("");
    await expect.poll(() => foundCount(page)).toBeGreaterThan(filtered);
  });

  it("a reader empties the field that narrows a list with Escape, and the words stay", async () => {
    await openSearch(page, "?q=stadt");
    const narrow = page.getByLabel("Ort: Liste eingrenzen");
    await narrow.fill("xyz");
    expect(await page.locator("details", { has: narrow }).getByText("Nichts passt").isVisible()).toBe(true);
    await narrow.press("Escape");
    expect(await narrow.inputValue()).toBe("");
    expect(await page.locator("#suchfeld").inputValue()).toBe("stadt");
  });

  it("a reader gets past the filters to the hits in two steps", async () => {
    await openSearch(page, "?q=stadt");
    await page.locator("#suchfeld").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Zu den Treffern");
    expect(await page.getByRole("button", { name: "Zu den Treffern" }).isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("#ergebnisse") !== null)).toBe(true);
  });

  it("a reader can reach everything with Tab", async () => {
    await openSearch(page, "?q=stadt&art=meldung");
    expect(await foundCount(page)).toBeGreaterThan(10);
    const expected = await page.evaluate(() => {
      const elements = document.querySelectorAll<HTMLElement>(
        "#suche :is(a[href], button, input, select:enabled, summary)",
      );
      const visible = [...elements].filter((element) => element.checkVisibility());
      visible.forEach((element, index) => {
        element.dataset["order"] = String(index);
      });
      return visible.map((_, index) => String(index));
    });
    await page.locator("#suchfeld").focus();
    const visited = ["0"];
    while (visited.length < expected.length) {
      await page.keyboard.press("Tab");
      visited.push(await page.evaluate(() => (document.activeElement as HTMLElement).dataset["order"] ?? "elsewhere"));
    }
    expect(visited).toEqual(expected);
  });
});
