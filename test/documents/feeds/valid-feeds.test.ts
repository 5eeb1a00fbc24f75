import { describe, expect, it } from "vitest";
import type { Site } from "../../../src/archive/site.ts";
import { atomProblems } from "../../builders/atom.ts";
import { entryOf } from "../../builders/entry.ts";
import { feed } from "../../builders/feed-route.ts";
import { jsonFeedProblems } from "../../builders/json-feed.ts";
import { renderAt, siteOf } from "../../builders/site.ts";

const site = siteOf([
  entryOf({ corrections: [{ date: "2025-05-10", kind: "richtigstellung", text: "Es sind vier." }] }),
  entryOf({
    slug: "zweiter",
    region: ["bundesweit"],
    body: "Mehr [dazu](/2025/05/bericht/) und eine Fußnote[^1].\n\n[^1]: Hier.",
  }),
]);

/** The same site with other texts, as no editor or operator should write them. */
function hostile(text: string): Site {
  const entries = site.archive.entries.map((entry) => ({
    ...entry,
    title: text,
    teaser: text,
    kicker: text,
    body: `<p>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`,
    topics: entry.topics.map((topic) => ({ ...topic, label: text })),
  }));
  const frame = { ...site.frame, name: text, publisher: text, description: text };
  return { ...site, frame, archive: { ...site.archive, entries } };
}

const atomOf = (of: Site) => renderAt(feed, of, "/feed.xml");
const problemsOfAtom = async (xml: string) => atomProblems([{ name: "feed.xml", xml }]);

describe("an Atom feed", () => {
  it("is valid", async () => {
    expect(await problemsOfAtom(await atomOf(site))).toEqual([]);
    expect(await problemsOfAtom(await atomOf(siteOf([])))).toEqual([]);
  });

  it.each([
    ["signs of markup", `A < B & "C" 'D' > E`],
    ["the end of a CDATA section, twice", "]]> und ]]>"],
    ["the beginning of one", "<![CDATA[ x"],
    ["control characters", "a\u0000b\u0008c\u000bd\u001fe\ufffe\uffff"],
    ["half a character", "a\ud83db"],
    ["an entity of HTML", "a&nbsp;b &amp; &lt;script&gt;"],
  ])("stays valid with %s in every text", async (_name, text) => {
    expect(await problemsOfAtom(await atomOf(hostile(text)))).toEqual([]);
    expect(jsonFeedProblems(await renderAt(feed, hostile(text), "/feed.json"))).toEqual([]);
  });
});

describe("the validator of Atom", () => {
  it.each([
    ["an entry without identifier", /<entry>(.*?)<id>.*?<\/id>/s, "<entry>$1"],
    ["a feed without a time", /<updated>.*?<\/updated>/, ""],
    ["a time without zone designator or seconds", /<updated>.*?<\/updated>/, "<updated>2025-05-09 10:00</updated>"],
    ["an unknown element", /<entry>/, "<entry><headline>x</headline>"],
    ["two titles", /<title>/, "<title>x</title><title>"],
    ["an unknown type of text", /type="html"/, 'type="markdown"'],
    ["a relative link", /<link href="https:\/\/[^/]+/, '<link href="'],
    ["a category without term", / term="[^"]*"/, ""],
    ["a feed without author", /<author>.*?<\/author>/, ""],
    ["an identifier twice", /(<id>tag:[^<]*2025\/05\/)zweiter/, "$1bericht"],
    ["a bare ampersand", /<generator>/, "<generator>&"],
    ["a tag that is not closed", /<\/entry>/, ""],
  ])("finds %s", async (_name, from, to) => {
    const xml = await atomOf(site);
    const broken = xml.replace(from, to);
    expect(broken).not.toBe(xml);
    expect(await problemsOfAtom(broken)).not.toEqual([]);
  });
});

describe("a JSON Feed", () => {
  it("is valid", async () => {
    expect(jsonFeedProblems(await renderAt(feed, site, "/feed.json"))).toEqual([]);
    expect(jsonFeedProblems(await renderAt(feed, siteOf([]), "/feed.json"))).toEqual([]);
  });
});

describe("the validator of JSON Feed", () => {
  it.each([
    ["version 1", /version\/1\.1/, "version/1"],
    ["an item without identifier", /"id":"[^"]*",/, ""],
    ["an item without text", /"content_html":/, '"_content":{},"summary_html":'],
    ["a time without zone", /("date_published":"[^"]*)[+]0[12]:00/, "$1"],
    ["a relative address", /(zweiter\/","url":")https:\/\/[^/]*/, "$1"],
    ["a key of version 1", /"authors":/, '"author":'],
    ["a language that is none", /"language":"de"/, '"language":"Deutsch, bitte"'],
    ["an identifier twice", /2025\/05\/zweiter\/","url/, '2025/05/bericht/","url'],
  ])("finds %s", async (_name, from, to) => {
    const json = await renderAt(feed, site, "/feed.json");
    const broken = json.replace(from, to);
    expect(broken).not.toBe(json);
    expect(jsonFeedProblems(broken)).not.toEqual([]);
  });
});
