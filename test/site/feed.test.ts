import { parse } from "node-html-parser";
import { describe, expect, inject, it } from "vitest";
import { newsFiles } from "./front-matter.ts";
import { homeOf, textOf } from "./pages.ts";

const { empty, ...filled } = inject("sites");

/** Undoes the escaping of text in XML. */
function unescaped(xml: string): string {
  const entities: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return xml
    .replace(/^<!\[CDATA\[(.*)\]\]>$/s, "$1")
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? "");
}

describe.each(Object.entries(filled))("the feed of the site „%s“", (_name, site) => {
  const { origin, prefix } = homeOf(site);
  const feed = textOf(site, "feed.xml");
  const entries = [...feed.matchAll(/<entry>.*?<\/entry>/gs)].map(([entry]) => entry);
  const content = (entry: string, tag: string) =>
    unescaped(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, "s").exec(entry)?.[1] ?? "");

  it("is an Atom feed in German", () => {
    expect(feed).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\s*<feed [^>]*xml:lang="de"/);
    expect(feed).toContain('xmlns="http://www.w3.org/2005/Atom"');
    expect(feed).toMatch(new RegExp(`<link rel="self" href="${origin}${prefix}feed.xml"`));
  });

  it("holds the newest thirty reports, the newest first, those that are withdrawn as notices", () => {
    const published = newsFiles(site).filter(({ state }) => state !== "hidden");
    const days = published
      .map(({ day }) => day)
      .sort()
      .reverse()
      .slice(0, 30);
    const berlin = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin", dateStyle: "short" });
    expect(entries.map((entry) => berlin.format(new Date(content(entry, "published"))))).toEqual(days);
  });

  it("links to the reports by whole addresses", () => {
    const known = new Set(newsFiles(site).map(({ address }) => `${origin}${prefix}${address.slice(1)}`));
    const links = entries.map((entry) => /<link href="([^"]+)"/.exec(entry)?.[1] ?? "");
    expect(links.filter((link) => !known.has(link))).toEqual([]);
  });

  it("gives every report an identifier of its own", () => {
    const identifiers = entries.map((entry) => content(entry, "id"));
    expect(new Set(identifiers).size).toBe(entries.length);
  });

  it("carries the text of each report with links that work outside the site", () => {
    for (const entry of entries) {
      const body = parse(content(entry, "content"));
      expect(body.textContent.trim()).not.toBe("");
      const addresses = body.querySelectorAll("a").map((link) => link.getAttribute("href") ?? "");
      expect(addresses.filter((address) => !/^(https?:\/\/|mailto:|tel:)/.test(address))).toEqual([]);
    }
  });
});

describe("a headline with characters of HTML", () => {
  it("keeps them in the feed, escaped as the text of HTML", () => {
    expect(textOf(filled.model, "feed.xml")).toMatch(
      /<title type="html"><!\[CDATA\[[^\]]*Wartezeit &lt;10\sMinuten &amp; Tickets/,
    );
  });
});

describe("the feed of a site without reports", () => {
  it("is there and holds none", () => {
    expect(textOf(empty, "feed.xml")).toContain("</feed>");
    expect(textOf(empty, "feed.xml")).not.toContain("<entry>");
  });
});
