import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { parse } from "yaml";
import { newsFiles } from "./front-matter.ts";
import { htmlPages, listedReports, pageAt } from "./pages.ts";

const { real, model, single } = inject("sites");

describe.each(Object.entries({ real, model, single }))("the lists of the site „%s“", (_name, site) => {
  const published = newsFiles(site).filter(({ state }) => state === "published");
  const pages = htmlPages(site);
  const lists = new Map(pages.map((page) => [page.address, listedReports(page)]));
  const addressesOf = (files: typeof published) => files.map(({ address }) => address).sort();
  const yearsBelow = (address: string) =>
    [...lists].filter(([list]) => list.startsWith(address) && /^\d{4}\/$/.test(list.slice(address.length)));

  it("give every report a page of its own", () => {
    expect(published.map(({ address }) => address).filter((address) => !lists.has(address))).toEqual([]);
  });

  it("show every report once on the page of its year, and no other there", () => {
    expect(
      yearsBelow("/")
        .flatMap(([, reports]) => reports)
        .sort(),
    ).toEqual(addressesOf(published));
    for (const [address, reports] of yearsBelow("/")) {
      expect(addressesOf(published.filter(({ day }) => day.startsWith(address.slice(1, 5))))).toEqual(
        [...reports].sort(),
      );
    }
  });

  it("show every report on the page of its month, and no other there", () => {
    const months = [...new Set(published.map(({ day }) => day.slice(0, 7)))];
    for (const month of months) {
      const expected = addressesOf(published.filter(({ day }) => day.startsWith(month)));
      expect([...(lists.get(`/${month.replace("-", "/")}/`) ?? [])].sort(), month).toEqual(expected);
    }
    expect([...lists.keys()].filter((address) => /^\/\d{4}\/\d{2}\/$/.test(address))).toHaveLength(months.length);
  });

  it("show on the pages of a Land exactly the reports from it, the newest twenty on the first", () => {
    const states: { name: string }[] = parse(readFileSync(join(site.data, "states.yaml"), "utf8"));
    expect(states).toHaveLength(16);
    for (const { name } of states) {
      const address = `/land/${name.toLowerCase().replace("ü", "ue")}/`;
      const ofLand = published.filter(({ lands }) => lands.has(name));
      expect(
        yearsBelow(address)
          .flatMap(([, reports]) => reports)
          .sort(),
        name,
      ).toEqual(addressesOf(ofLand));
      const first = lists.get(address) ?? [];
      expect(first, name).toHaveLength(Math.min(20, ofLand.length));
      const dayOf = new Map(ofLand.map((file) => [file.address, file.day]));
      const days = first.map((report) => dayOf.get(report) ?? "a report from elsewhere");
      expect(days, name).toEqual(
        ofLand
          .map(({ day }) => day)
          .sort()
          .reverse()
          .slice(0, 20),
      );
    }
  });
});

describe("a list too long for one page", () => {
  it.each([
    "/land/niedersachsen/",
    "/land/niedersachsen/thema/breitband/",
    "/ort/wolfsburg/",
    "/thema/breitband/",
    "/organisation/dataport/",
    "/bundesweit/",
  ])("shows the newest twenty at %s and links to its years, where the others are", (address) => {
    const page = pageAt(model, address);
    expect(listedReports(page)).toHaveLength(20);
    const years = page.document
      .querySelectorAll(".year-nav a")
      .map((link) => link.getAttribute("href") ?? "")
      .map((year) => listedReports(pageAt(model, year)));
    expect(years.flat().length).toBeGreaterThan(20);
    expect(new Set(years.flat()).size).toBe(years.flat().length);
  });
});

describe("a list that is long, but not too long", () => {
  it.each(["/ort/gifhorn/", "/ort/landkreis-gifhorn/"])("stands whole on one page, by months: %s", (address) => {
    const page = pageAt(model, address);
    expect(listedReports(page)).toHaveLength(24);
    expect(page.document.querySelectorAll(".year-nav")).toEqual([]);
    expect(page.document.querySelectorAll(".entry-list__heading").map(({ text }) => text)).toContain("Januar 2021");
  });
});

describe("a list without reports", () => {
  it("says so", () => {
    const { document } = pageAt(inject("sites").empty, "/land/saarland/");
    expect(document.querySelector("main")?.textContent).toContain("Noch gibt es keine Berichte aus dem Saarland.");
  });
});
