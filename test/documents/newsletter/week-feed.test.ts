import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../../src/content/entry.ts";
import { atomProblems } from "../../builders/atom.ts";
import { entryOf } from "../../builders/entry.ts";
import { feed } from "../../builders/feed-route.ts";
import { renderAt, siteOf } from "../../builders/site.ts";
import { xmlError } from "../../builders/xml.ts";

const home = "https://ortsmarke.example/archiv-x/";
const feedOf = (...entries: readonly Entry[]) => renderAt(feed, siteOf(entries, home), "/woche/feed.xml");
const itemsOf = (xml: string) => [...xml.matchAll(/<entry>.*?<\/entry>/gs)].map(([item]) => item);
const contentOf = (item: string | undefined) =>
  parse(/<content type="html"><!\[CDATA\[(.*?)\]\]><\/content>/s.exec(item ?? "")?.[1] ?? "");

describe("the feed of the weeks", () => {
  it("has what Atom asks of a feed and of each item", async () => {
    const xml = await feedOf(entryOf(), entryOf({ slug: "davor", date: "2025-04-30" }));
    expect(xmlError(xml)).toBeUndefined();
    expect(xml).toContain('xml:lang="de"');
    expect(xml).toContain(`<link rel="self" href="${home}woche/feed.xml" `);
    const [head = "", ...items] = xml.split("<entry>");
    for (const tag of ["id", "title", "updated", "author"]) expect(head).toContain(`<${tag}>`);
    for (const item of items) expect(item).toMatch(/<title .*<id>.*<link href=.*<updated>.*<content type="html">/s);
    expect(new Set(xml.match(/<id>.*?<\/id>/g)).size).toBe(3);
    expect(await atomProblems([{ name: "woche", xml }])).toEqual([]);
  });

  it("has one item a week, which holds its reports by Land", async () => {
    const xml = await feedOf(entryOf(), entryOf({ slug: "bund", region: ["bundesweit"] }));
    const items = itemsOf(xml);
    expect(items).toHaveLength(1);
    expect(items[0]).toContain("<id>tag:ortsmarke.example,2026-11-02:/woche/2025-W19/</id>");
    expect(items[0]).toContain(`<link href="${home}woche/2025-W19/" `);
    const content = contentOf(items[0]);
    expect(content.querySelectorAll("h2").map(({ textContent }) => textContent)).toEqual(["Bundesweit", "Sachsen"]);
    expect(content.querySelectorAll("a").map((link) => link.getAttribute("href"))).toEqual([
      `${home}2025/05/bund/`,
      `${home}2025/05/bericht/`,
    ]);
    expect(content.textContent).toContain("Dresden: Bezahlkarte startet (9.\u00a0Mai\u00a02025)");
  });

  it("holds a week as soon as it is over in Berlin, and not before: newsletter tools send what is there", async () => {
    const at = async (now: string) => itemsOf(await renderAt(feed, siteOf([entryOf()], home, now), "/woche/feed.xml"));
    expect(await at("2025-05-11T23:59:59+02:00")).toEqual([]);
    const [item] = await at("2025-05-11T22:00:00Z");
    expect(item).toContain("<published>2025-05-12T00:00:00+02:00</published>");
    expect(item).toContain("<updated>2025-05-12T00:00:00+02:00</updated>");
  });

  it("says when a report of a week last changed after it, or was withdrawn", async () => {
    const updated = async (...entries: readonly Entry[]) => /<updated>(.*?)</.exec(await feedOf(...entries))?.[1];
    const [first, same] = [entryOf({ slug: "erster", updated: "2025-05-20" }), entryOf({ slug: "gleich" })];
    expect(await updated(same, entryOf({ slug: "vorher", updated: "2025-05-10" }))).toBe("2025-05-12T00:00:00+02:00");
    expect(await updated(first)).toBe("2025-05-20T00:00:00+02:00");
    expect(await updated(first, entryOf({ slug: "zweiter", updated: "2025-05-20" }))).toBe("2025-05-20T00:00:01+02:00");
    expect(await updated(same, entryOf({ slug: "montags", updated: "2025-05-12" }))).toBe("2025-05-12T00:00:01+02:00");
    const withdrawn = { date: "2025-05-21", reason: "Irrtum." };
    expect(await updated(same, entryOf({ slug: "weg", withdrawn }))).toBe("2025-05-21T00:00:00+02:00");
  });

  it("holds the newest thirty weeks, and is there without any", async () => {
    const days = Array.from({ length: 31 }, (_, week) => new Date(Date.UTC(2025, 0, 6 + 7 * week)));
    const entries = days.map((day) => entryOf({ slug: "bericht", date: day.toISOString().slice(0, 10) }));
    const links = itemsOf(await feedOf(...entries)).map((item) => /<link href="([^"]+)"/.exec(item)?.[1]);
    expect(links).toHaveLength(30);
    expect(links[0]).toBe(`${home}woche/2025-W32/`);
    expect(links.at(-1)).toBe(`${home}woche/2025-W03/`);
    expect(itemsOf(await feedOf())).toEqual([]);
  });

  it("stays small in long weeks, which it shortens with a link to the rest", async () => {
    const entries = Array.from({ length: 300 }, (_, index) => entryOf({ slug: `bericht-nummer-${index}` }));
    const xml = await feedOf(...entries);
    expect(Buffer.byteLength(xml)).toBeLessThan(35_000);
    expect(contentOf(itemsOf(xml)[0]).querySelectorAll("a").at(-1)?.textContent).toBe("Alle Berichte dieser Woche");
  });

  it("is well-formed, whatever stands in a headline", async () => {
    const nasty = 'A < B & "C" ]]> <script>alert(1)</script>';
    const xml = await feedOf(entryOf({ title: nasty, teaser: `${nasty}, das ist der ganze Bericht in einem Satz.` }));
    expect(xmlError(xml)).toBeUndefined();
    expect(xml).not.toContain("<script");
  });
});
