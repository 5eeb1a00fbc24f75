import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { opmlAddress } from "../../../src/archive/addresses.ts";
import opml from "../../../src/documents/feeds/opml.11ty.ts";
import { entryOf } from "../../builders/entry.ts";
import { feed } from "../../builders/feed-route.ts";
import { pagesOf, renderAt, siteOf } from "../../builders/site.ts";
import { xmlError } from "../../builders/xml.ts";

const entries = [
  entryOf({ slug: "a", region: ["Görlitz"], topics: ["soziales"], organisations: ["vitako"] }),
  entryOf({ slug: "b", region: ["bundesweit"], topics: ["ozg"] }),
];
const home = "https://www.example.org/archiv-x";
const site = siteOf(entries, `${home}/`);

describe("the list of all feeds for feed readers", () => {
  it("holds every Atom feed once, each with its page", async () => {
    const xml = await renderAt(opml, site, opmlAddress);
    const lists = pagesOf(feed, site).flatMap(({ url }) => (url.endsWith(".xml") ? [url.replace("feed.xml", "")] : []));
    const found = [...xml.matchAll(/ xmlUrl="(.*?)" htmlUrl="(.*?)"/g)].map(([, feedUrl, page]) => [feedUrl, page]);
    expect(found.sort()).toEqual(lists.map((list) => [`${home}${list}feed.xml`, home + list]).sort());
    expect(new Set(found.map(([url]) => url)).size).toBe(found.length);
  });

  it("groups them by topics, Länder and organisations, and in a Land by topics and places", async () => {
    const groups = parse(await renderAt(opml, site, opmlAddress))
      .querySelectorAll("outline:not([type])")
      .map((group) => group.getAttribute("text"));
    expect(groups).toEqual(["Themen", "Länder", "Sachsen", "Themen", "Orte und Kreise", "Organisationen"]);
  });

  it("is well-formed, also without reports and with signs of markup in a name", async () => {
    const odd = { ...site, frame: { ...site.frame, name: 'A & "B" ]]> <C xml:url="' } };
    for (const one of [site, siteOf([]), odd]) expect(xmlError(await renderAt(opml, one, opmlAddress))).toBeUndefined();
  });

  it("stays as it is when a list gets a further report", async () => {
    const further = siteOf([...entries, entryOf({ slug: "c", region: ["Görlitz"] })], `${home}/`);
    expect(pagesOf(opml, further)).toEqual(pagesOf(opml, site));
  });
});
