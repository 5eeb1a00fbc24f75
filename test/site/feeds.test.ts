// The feeds of all lists of the built sites. What stands in that of all reports: feed.test.ts.
import { describe, expect, inject, it } from "vitest";
import { atomProblems } from "../builders/atom.ts";
import { jsonFeedProblems } from "../builders/json-feed.ts";
import { xmlError } from "../builders/xml.ts";
import { newsFiles } from "./front-matter.ts";
import { filesBelow, homeOf, htmlPages, isRedirect, pageAt, textOf } from "./pages.ts";

const listPage =
  /^\/(woche|bundesweit|land\/[^/]+|land\/[^/]+\/thema\/[^/]+|thema\/[^/]+|ort\/[^/]+|organisation\/[^/]+)\/$/;

describe.each(Object.entries(inject("sites")))("the feeds of the site „%s“", (_name, site) => {
  const { origin, prefix } = homeOf(site);
  const home = origin + prefix;
  const files = filesBelow(site.out).map(({ file, content }) => ({ file, text: content.toString("utf8") }));
  const listOf = (file: string) => `/${file.replace(/feed\.\w+$/, "")}`;
  const listsOf = (feeds: typeof files) => feeds.map(({ file }) => listOf(file));
  const feedsIn = (format: string) =>
    files.filter(
      ({ file }) => file === `feed.${format}` || (file.endsWith(`/feed.${format}`) && listPage.test(listOf(file))),
    );
  const [atom, json] = [feedsIn("xml"), feedsIn("json")];
  const pages = htmlPages(site);

  it("are valid Atom, all of them and any other feed of the site", async () => {
    const all = files.filter(({ file }) => /(^|\/)feed\.xml$/.test(file));
    expect(await atomProblems(all.map(({ file, text }) => ({ name: file, xml: text })))).toEqual([]);
  });

  it("are valid JSON Feeds, all of them", () => {
    expect(json.flatMap(({ file, text }) => jsonFeedProblems(text).map((problem) => `${file}: ${problem}`))).toEqual(
      [],
    );
  });

  it("are those of all reports and of every list with reports, in both formats", () => {
    const lists = pages.filter(({ address, document }) => listPage.test(address) && document.querySelector(".card"));
    expect(listsOf(atom).sort()).toEqual(["/", "/woche/", ...lists.map(({ address }) => address)].sort());
    expect(listsOf(json)).toEqual(listsOf(atom));
  });

  it("are named in the heads of their lists, and elsewhere that of all reports", () => {
    const lists = new Set(listsOf(atom));
    const wrong = pages
      .filter((page) => !isRedirect(page))
      .flatMap(({ address, document }) => {
        const list = lists.has(address) ? address : address.replace(/\d{4}(-W\d\d)?\/$/, "");
        const feeds = (lists.has(list) ? list : "/").slice(1);
        const named = document
          .querySelectorAll('link[rel="alternate"][title]')
          .map((link) => link.getAttribute("href"));
        return `${named}` === `${prefix}${feeds}feed.xml,${prefix}${feeds}feed.json` ? [] : [`${address}: ${named}`];
      });
    expect(wrong).toEqual([]);
  });

  it("hold nothing that readers may not see", () => {
    const hidden = newsFiles(site).filter(({ state }) => state === "hidden");
    const texts = [...atom, ...json, ...files.filter(({ file }) => file.endsWith(".opml"))];
    const found = hidden.flatMap(({ address }) =>
      texts.filter(({ text }) => text.includes(`${home}${address.slice(1)}`)).map(({ file }) => `${file}: ${address}`),
    );
    expect(found).toEqual([]);
  });

  it("are all in the list for feed readers, which is well-formed", () => {
    const opml = textOf(site, "abonnieren/feeds.opml");
    expect(xmlError(opml)).toBeUndefined();
    const found = [...opml.matchAll(/ xmlUrl="([^"]+)"/g)].map(([, url]) => url);
    expect(found.sort()).toEqual(atom.map(({ file }) => home + file).sort());
  });

  it("are explained on a page that lists them all", () => {
    const { document } = pageAt(site, "/abonnieren/");
    const written = document.querySelectorAll("td a").map(({ textContent }) => textContent);
    expect(written[0]).toBe(`${home}feed.xml`);
    const known = new Set(atom.map(({ file }) => home + file));
    expect(written.filter((address) => !known.has(address))).toEqual([]);
  });
});
