import { type HTMLElement, parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import type { Template } from "../../src/documents/route.ts";
import land from "../../src/pages/land.11ty.tsx";
import landTopic from "../../src/pages/land-topic.11ty.tsx";
import localities from "../../src/pages/localities.11ty.tsx";
import locality from "../../src/pages/locality.11ty.tsx";
import nationwide from "../../src/pages/nationwide.11ty.tsx";
import topic from "../../src/pages/topic.11ty.tsx";
import { entryOf } from "../builders/entry.ts";
import { feed } from "../builders/feed-route.ts";
import { gazetteer } from "../builders/reference.ts";
import { renderAt, siteOf } from "../builders/site.ts";

const factsOf = (page: HTMLElement) => page.querySelectorAll(".card__meta").map(({ textContent }) => textContent);

describe("the list of one Land", () => {
  const site = siteOf([
    entryOf({ slug: "a", region: ["Dresden"] }),
    entryOf({ slug: "b", region: ["Dresden", "Erfurt"] }),
  ]);
  const at = async (route: Template, url: string) => parse(await renderAt(route, site, url));

  it.each([
    ["/land/sachsen/", land],
    ["/land/sachsen/thema/soziales/", landTopic],
    ["/ort/dresden/", locality],
  ])("names no Land but others below its reports: %s", async (url, route) => {
    expect(factsOf(await at(route, url))).toEqual(["Thüringen"]);
  });

  it("differs from lists of several Länder, which name them all", async () => {
    expect(factsOf(await at(topic, "/thema/soziales/"))).toEqual(["Sachsen", "Sachsen, Thüringen"]);
  });
});

describe("beside the list of a Land", () => {
  const events = [{ title: "Frist", date: "2025-06-30" }];
  const site = siteOf([entryOf({ region: ["Saarland"], events }), entryOf({ slug: "b", region: ["Hessen"], events })]);
  const asideAt = async (url: string, route: Template = land) =>
    parse(await renderAt(route, site, url)).querySelector("aside");

  it.each([
    ["/land/saarland/", "Termine aus dem Saarland als Kalender (.ics)"],
    ["/land/hessen/", "Termine aus Hessen als Kalender (.ics)"],
  ])("%s offers „%s“", async (url, name) => {
    const link = (await asideAt(url))?.querySelector('a[href$=".ics"]');
    expect(link?.textContent).toBe(name);
  });

  it.each([
    ["/land/hessen/", "Hessen", land],
    ["/bundesweit/", "Bundesweit", nationwide],
  ])("stand all Länder, and %s marks „%s“", async (url, name, route) => {
    const aside = await asideAt(url, route);
    expect(aside?.querySelector("h2")?.textContent).toBe("Alle Länder");
    expect(aside?.querySelectorAll(".tile-map li")).toHaveLength(16);
    expect(aside?.querySelectorAll(".tile-map [aria-current=page]").map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining(name),
    ]);
  });
});

describe("the places beside the list of a Land", () => {
  const keys = [...gazetteer.byKey.keys()].filter((key) => /^14521\d{3}$/.test(key));
  const placesOn = async (count: number) => {
    const once = keys.slice(0, count).map((key, index) => entryOf({ slug: `bericht-${index}`, region: [key] }));
    // Last in the alphabet, but with the most reports.
    const twice = ["a", "b"].map((slug) => entryOf({ slug, region: ["Zwickau"] }));
    const site = siteOf([...once, ...twice]);
    const group = parse(await renderAt(land, site, "/land/sachsen/"))
      .querySelectorAll(".tag-list__group")
      .find((element) => element.querySelector("dt")?.textContent === "Orte");
    return { site, links: group?.querySelectorAll("a") ?? [] };
  };

  it("are all of them when they are few", async () => {
    const { links } = await placesOn(3);
    expect(links.map(({ textContent }) => textContent)).not.toContain("Alle Orte in Sachsen");
  });

  it("are the twelve with the most reports when they are many, and a way to the others", async () => {
    const { site, links } = await placesOn(20);
    expect(links).toHaveLength(13);
    expect(links[11]?.textContent).toBe("Zwickau");
    expect(links[12]?.textContent).toBe("Alle Orte in Sachsen");
    const [address = "", fragment = ""] = links[12]?.getAttribute("href")?.split("#") ?? [];
    const heading = parse(await renderAt(localities, site, address)).querySelector(`#${fragment}`);
    expect(heading?.tagName).toBe("H2");
    expect(heading?.textContent).toBe("Sachsen");
  });
});

describe("the feed of a list", () => {
  const many = Array.from({ length: 21 }, (_, index) => entryOf({ slug: `bericht-${index}` }));
  const site = siteOf(many, "https://www.example.org/archiv-x/");
  const alternates = (page: HTMLElement) =>
    page
      .querySelectorAll('link[rel="alternate"][title]')
      .map((link) => ["type", "title", "href"].map((name) => link.getAttribute(name)));

  it.each([
    ["/land/sachsen/", land, "/land/sachsen/"],
    ["/land/sachsen/2025/", land, "/land/sachsen/"],
    ["/land/sachsen/thema/soziales/", landTopic, "/land/sachsen/thema/soziales/"],
    ["/ort/dresden/", locality, "/ort/dresden/"],
    ["/thema/soziales/", topic, "/thema/soziales/"],
    ["/land/saarland/", land, "/"],
    ["/ort/", localities, "/"],
  ])("is named in the head of %s, or that of the site where there is none", async (url, route, list) => {
    const title = JSON.parse(await renderAt(feed, site, `${list}feed.json`)).title;
    expect(alternates(parse(await renderAt(route, site, url)))).toEqual([
      ["application/atom+xml", title, `/archiv-x${list}feed.xml`],
      ["application/feed+json", title, `/archiv-x${list}feed.json`],
    ]);
  });

  it("is linked to on its first page where it has reports", async () => {
    const linked = async (url: string) =>
      parse(await renderAt(land, site, url))
        .querySelectorAll("main a")
        .filter(({ textContent }) => textContent.trim() === "Als Feed abonnieren")
        .map((link) => link.getAttribute("href"));
    expect(await linked("/land/sachsen/")).toEqual(["/archiv-x/land/sachsen/feed.xml"]);
    expect(await linked("/land/sachsen/2025/")).toEqual([]);
    expect(await linked("/land/saarland/")).toEqual([]);
  });
});
