import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import week from "../../src/pages/week.11ty.tsx";
import weeks from "../../src/pages/weeks.11ty.tsx";
import { entryOf } from "../builders/entry.ts";
import { pagesOf, renderAt, siteOf } from "../builders/site.ts";

const site = siteOf([
  entryOf({ slug: "dresden", date: "2025-05-09" }),
  entryOf({ slug: "bund", date: "2025-05-06", region: ["bundesweit"] }),
  entryOf({ slug: "davor", date: "2025-04-28" }),
  entryOf({ slug: "danach", date: "2025-06-17" }),
  entryOf({ slug: "neujahr", date: "2024-12-30" }),
  entryOf({ slug: "entwurf", date: "2025-05-21", draft: true }),
  entryOf({ slug: "weg", date: "2025-05-28", withdrawn: { date: "2025-06-01", reason: "Irrtum." } }),
]);
const at = async (address: string) => parse(await renderAt(week, site, address));
const spaced = (text: string | undefined) => text?.replaceAll("\u00a0", " ");

describe("a week", () => {
  it("has a page if it has reports that may be seen", () => {
    const addresses = ["2025-W25", "2025-W19", "2025-W18", "2025-W01"].map((name) => `/woche/${name}/`);
    expect(pagesOf(week, site).map(({ url }) => url)).toEqual(addresses);
  });

  it("is called by its number and days, which name months and years once", async () => {
    const titleAt = async (address: string) => spaced((await at(address)).querySelector(".page-intro__title")?.text);
    expect(await titleAt("/woche/2025-W19/")).toBe("Woche 19: 5. bis 11. Mai 2025");
    expect(await titleAt("/woche/2025-W18/")).toBe("Woche 18: 28. April bis 4. Mai 2025");
    expect(await titleAt("/woche/2025-W01/")).toBe("Woche 1: 30. Dezember 2024 bis 5. Januar 2025");
  });

  it("shows its reports by Land, each with its day, and how many they are", async () => {
    const page = await at("/woche/2025-W19/");
    expect(page.querySelectorAll("main h2").map(({ text }) => text)).toEqual(["Bundesweit", "Sachsen"]);
    expect(page.querySelectorAll(".card time").map(({ text }) => spaced(text))).toEqual(["6. Mai 2025", "9. Mai 2025"]);
    expect(page.querySelector(".page-intro__lead")?.text).toBe("2 Berichte, nach Ländern geordnet.");
  });

  it("leads to the weeks before and after it that have reports", async () => {
    const links = (await at("/woche/2025-W19/")).querySelectorAll(".neighbours a");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["/woche/2025-W18/", "/woche/2025-W25/"]);
    expect(links.map(({ text }) => spaced(text))).toEqual([
      "Frühere Woche: Woche 18: 28. April bis 4. Mai 2025",
      "Spätere Woche: Woche 25: 16. bis 22. Juni 2025",
    ]);
  });

  it("leads to its newsletters and to the feed", async () => {
    const links = (await at("/woche/2025-W19/")).querySelectorAll(".list-page__note a");
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "/woche/2025-W19/mail.html",
      "/woche/2025-W19/mail.txt",
      "/woche/feed.xml",
    ]);
  });
});

describe("the page of all weeks", () => {
  it("lists them by year, the newest first, a year with the days that belong to its first week", async () => {
    const page = parse(await renderAt(weeks, site, "/woche/"));
    expect(page.querySelectorAll("main h2").map(({ text }) => text)).toEqual(["2025"]);
    expect(page.querySelectorAll(".index-list li").map(({ text }) => spaced(text))).toEqual([
      "Woche 25 16. bis 22. Juni",
      "Woche 19 5. bis 11. Mai",
      "Woche 18 28. April bis 4. Mai",
      "Woche 1 30. Dezember bis 5. Januar",
    ]);
  });

  it("does not change with another report of a week that it has, and by one line with a new week", async () => {
    const linesOf = async (...dates: readonly string[]) => {
      const entries = dates.map((date, index) => entryOf({ slug: `bericht-${index}`, date }));
      return (await renderAt(weeks, siteOf(entries), "/woche/")).split(/(?=<li>)/);
    };
    const before = await linesOf("2025-05-09", "2025-05-01");
    expect(await linesOf("2025-05-09", "2025-05-01", "2025-05-07")).toEqual(before);
    const after = await linesOf("2025-05-09", "2025-05-01", "2025-05-14");
    expect(after.filter((line) => !before.includes(line))).toHaveLength(1);
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
  });

  it("says so when there are none", async () => {
    expect(await renderAt(weeks, siteOf([]), "/woche/")).toContain("Noch gibt es keine Berichte.");
  });
});
