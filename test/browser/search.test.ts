import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { browser, openSites, withoutBrowser } from "./open-site.ts";
import {
  addressed,
  checkbox,
  days,
  foundCount,
  hits,
  openSearch,
  type ReportFacts,
  realReports,
} from "./search-page.ts";

openSites();

const reports = realReports();
const count = (isMeant: (report: ReportFacts) => boolean): number => reports.filter(isMeant).length;

describe.skipIf(withoutBrowser)("the search page", () => {
  let page: Page;
  beforeEach(async () => {
    page = await browser().newPage({ viewport: { width: 1280, height: 900 } });
  });
  afterEach(async () => {
    await page.close();
  });

  it("shows all reports, newest first, before anything is asked for", async () => {
    await openSearch(page);
    expect(await foundCount(page)).toBe(reports.length);
    const newest = reports
      .map(({ day }) => day)
      .sort()
      .reverse();
    expect(await days(page)).toEqual(newest.slice(0, 10));
  });

  it("finds while the reader types, and marks what was found", async () => {
    await openSearch(page);
    await page.locator("#suchfeld").pressSequentially("bezahlkarte");
    await expect.poll(() => hits(page)).toContain("/2025/05/dresden-bezahlkarte/");
    expect(await foundCount(page)).toBeLessThan(5);
    const marks = await page.locator("#treffer mark").allTextContents();
    expect(marks.map((mark) => mark.toLowerCase())).toContain("bezahlkarte");
    expect(addressed(page)).toBe("?q=bezahlkarte");
  });

  it("leads to a report and asks the browser to mark the words there", async () => {
    await openSearch(page, "?q=bezahlkarte");
    const link = page.locator("#treffer li a").first();
    expect(await link.getAttribute("href")).toContain("#:~:text=Bezahlkarte");
    await link.click();
    await page.waitForURL("**/2025/05/dresden-bezahlkarte/**");
    expect(await page.locator("h1").textContent()).toContain("Bezahlkarte");
  });

  it("loads more hits when they are wanted, and goes to the first of them", async () => {
    await openSearch(page);
    await page.getByRole("button", { name: "Weitere Berichte anzeigen" }).click();
    await expect.poll(() => page.locator("#treffer > li").count()).toBe(20);
    const focused = await page.evaluate(() =>
      [...document.querySelectorAll("#treffer > li")].findIndex((item) => item.contains(document.activeElement)),
    );
    expect(focused).toBe(10);
    expect(await days(page)).toEqual([...(await days(page))].sort().reverse());
  });

  it("shows the newest first when the reader wants that", async () => {
    await openSearch(page, "?q=verwaltung");
    const byRelevance = await hits(page);
    await page.getByLabel("Sortierung").selectOption("neueste");
    await expect.poll(() => addressed(page)).toBe("?q=verwaltung&sortierung=neueste");
    await expect.poll(() => hits(page)).not.toEqual(byRelevance);
    expect(await days(page)).toEqual([...(await days(page))].sort().reverse());
  });

  describe.each([
    ["land", "sachsen", ({ lands }: ReportFacts) => lands.has("Sachsen")],
    ["ort", "dresden", ({ regions }: ReportFacts) => regions.includes("Dresden")],
    ["thema", "soziales", ({ topics }: ReportFacts) => topics.includes("soziales")],
    ["organisation", "vitako", ({ organisations }: ReportFacts) => organisations.includes("vitako")],
    ["art", "hinweis", ({ kind }: ReportFacts) => kind === "hinweis"],
  ] as const)("the filter %s=%s", (facet, value, isMeant) => {
    it("says before how many reports it will leave, and leaves them", async () => {
      const expected = count(isMeant);
      expect(expected).toBeGreaterThan(0);
      await openSearch(page);
      const box = checkbox(page, facet, value);
      if (!(await box.isVisible())) {
        const group = page.locator("details", { has: page.locator(`input[name="${facet}"]`) });
        await group.getByRole("button", { name: /^Alle/ }).click();
      }
      const label = await page.locator("label", { has: box }).textContent();
      expect(Number(/(\d+) Berichte?$/.exec(label ?? "")?.[1])).toBe(expected);
      await box.check();
      await expect.poll(() => foundCount(page)).toBe(expected);
      expect(addressed(page)).toBe(`?${facet}=${value}`);
    });
  });

  it("takes several values of a filter as alternatives", async () => {
    await openSearch(page);
    await checkbox(page, "land", "sachsen").check();
    await checkbox(page, "land", "bayern").check();
    await expect.poll(() => addressed(page)).toBe("?land=sachsen&land=bayern");
    await expect.poll(() => foundCount(page)).toBe(count(({ lands }) => lands.has("Sachsen") || lands.has("Bayern")));
  });

  it("wants all of several filters to be right", async () => {
    await openSearch(page, "?land=hessen&land=bayern&thema=ozg");
    const isMeant = ({ lands, topics }: ReportFacts): boolean =>
      (lands.has("Hessen") || lands.has("Bayern")) && topics.includes("ozg");
    expect(count(isMeant)).toBeGreaterThan(0);
    expect(await foundCount(page)).toBe(count(isMeant));
  });

  it("counts each value under all other filters", async () => {
    await openSearch(page, "?land=hessen");
    const label = page.locator("label", { has: checkbox(page, "art", "meldung") });
    const expected = count(({ lands, kind }) => lands.has("Hessen") && kind === "meldung");
    expect(await label.textContent()).toContain(` ${expected} Bericht`);
    const other = page.locator("label", { has: checkbox(page, "land", "bayern") });
    expect(await other.textContent()).toContain(` ${count(({ lands }) => lands.has("Bayern"))} Bericht`);
  });

  it("narrows a long list of places by what is typed", async () => {
    await openSearch(page);
    await page.getByLabel("Ort: Liste eingrenzen").fill("nuern");
    await expect.poll(() => page.locator('input[name="ort"]').count()).toBe(1);
    await checkbox(page, "ort", "nuernberg").check();
    await expect.poll(() => addressed(page)).toBe("?ort=nuernberg");
  });

  it("gives up chosen filters one by one and all at once", async () => {
    await openSearch(page, "?q=stadt&land=sachsen&land=bayern&von=2025&bis=2025");
    const choices = page.getByRole("list", { name: "Gewählte Filter" });
    expect(await choices.getByRole("button").allTextContents()).toEqual([
      "Sachsen entfernen",
      "Bayern entfernen",
      "2025 entfernen",
      "Alle Filter löschen",
    ]);
    await choices.getByRole("button", { name: "Sachsen entfernen" }).click();
    await expect.poll(() => addressed(page)).toBe("?q=stadt&land=bayern&von=2025&bis=2025");
    await choices.getByRole("button", { name: "Alle Filter löschen" }).click();
    await expect.poll(() => addressed(page)).toBe("?q=stadt");
    expect(await choices.count()).toBe(0);
  });

  describe("a period", () => {
    it("is a year at a touch, and given up by another", async () => {
      await openSearch(page);
      await page.getByRole("button", { name: "2024", exact: true }).click();
      await expect.poll(() => foundCount(page)).toBe(count(({ day }) => day.startsWith("2024")));
      expect(addressed(page)).toBe("?von=2024&bis=2024");
      await page.getByRole("button", { name: "2024", exact: true }).click();
      await expect.poll(() => foundCount(page)).toBe(reports.length);
    });

    it("goes from a month to a month", async () => {
      await openSearch(page);
      await page.getByLabel("Von: Jahr").selectOption("2024");
      await page.getByLabel("Von: Monat").selectOption("11");
      await page.getByLabel("Bis: Jahr").selectOption("2025");
      await page.getByLabel("Bis: Monat").selectOption("04");
      await expect.poll(() => addressed(page)).toBe("?von=2024-11&bis=2025-04");
      await expect.poll(() => foundCount(page)).toBe(count(({ day }) => day >= "2024-11-01" && day <= "2025-04-30"));
    });

    it("is any year of the archive", async () => {
      await openSearch(page);
      const years = await page.locator(".period__year").allTextContents();
      expect(years).toEqual([...new Set(reports.map(({ day }) => day.slice(0, 4)))].sort().reverse());
    });

    it("shows the day that an address asks for, and keeps it for another year", async () => {
      await openSearch(page, "?von=2025-05-09");
      expect(await page.getByLabel("Von: Monat").locator("option:checked").textContent()).toBe("9.\u00a0Mai");
      await page.getByLabel("Von: Jahr").selectOption("2024");
      await expect.poll(() => addressed(page)).toBe("?von=2024-05-09");
      await page.getByLabel("Von: Monat").selectOption("06");
      await expect.poll(() => addressed(page)).toBe("?von=2024-06");
    });

    it("that ends before it begins is said to, and can be turned round", async () => {
      await openSearch(page);
      await page.getByLabel("Bis: Jahr").selectOption("2022");
      await page.getByLabel("Von: Jahr").selectOption("2024");
      const group = page.locator("details", { has: page.getByLabel("Von: Jahr") });
      expect(await group.textContent()).toContain("Das Ende des Zeitraums liegt vor seinem Anfang.");
      await group.getByRole("button", { name: "Tauschen: 2022 bis 2024" }).click();
      await expect.poll(() => addressed(page)).toBe("?von=2022&bis=2024");
      await expect.poll(() => foundCount(page)).toBe(count(({ day }) => day >= "2022" && day < "2025"));
    });

    it("goes from a day to a day in an address", async () => {
      await openSearch(page, "?von=2025-05-09&bis=2025-06-03");
      expect(await foundCount(page)).toBe(count(({ day }) => day >= "2025-05-09" && day <= "2025-06-03"));
    });
  });
});
