import { gunzipSync } from "node:zlib";
import ICAL from "ical.js";
import { type HTMLElement, parse } from "node-html-parser";
import Papa from "papaparse";
import { describe, expect, inject, it } from "vitest";
import { hostileReports } from "../security/attacks/hostile-news.ts";
import { filesBelow, htmlPages, mails, pageAt } from "./pages.ts";

const site = inject("hostile");
const files = filesBelow(site.out);
const texts = files
  .filter(({ file }) => /\.(html|xml|opml|json|jsonld|ndjson|ttl|ics|csv|txt|svg)$|^_/.test(file))
  .map(({ file, content }) => ({ file, text: content.toString("utf8") }));
const ofKind = (kind: RegExp) => texts.filter(({ file }) => kind.test(file));

/** Elements that load or run something, or change what others load. */
const loading = "script,style,img,source,iframe,frame,object,embed,base,form,link,video,audio,input,button,use,image";
const scheme = /^[\s\p{Cc}]*(javascript|vbscript|data|file|blob):/iu;

/** What in a piece of HTML would run, or call up another site; a page may run the program of the search. */
function activeParts(root: HTMLElement): readonly string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll("*")) {
    const tag = element.tagName.toLowerCase();
    const attributes = Object.entries(element.attributes);
    const isData = element.getAttribute("type") === "application/ld+json";
    const isOwn = attributes.every(([key, value]) => !/^(src|srcset|action|data|href)$/.test(key) || /^\//.test(value));
    const isOwnAddress = tag === "link" && /canonical/.test(element.getAttribute("rel") ?? "");
    if (tag === "script" && !isData && !/^\/assets\/\w+\.\w+\.js$/.test(element.getAttribute("src") ?? ""))
      found.push(tag);
    if (/^(iframe|frame|object|embed|base)$/.test(tag)) found.push(tag);
    if (loading.split(",").includes(tag) && !isOwn && !isOwnAddress) found.push(`${tag} ${element.rawAttrs}`);
    for (const [key, value] of attributes) {
      if (/^on|^srcdoc$/i.test(key)) found.push(`${key}=${value}`);
      if (/^(href|src|action|formaction|xlink:href|data)$/i.test(key) && scheme.test(value))
        found.push(`${key}=${value}`);
    }
  }
  return found;
}

describe("a site of hostile reports", () => {
  it("shows what was written as text", () => {
    for (const { attack, address } of hostileReports) {
      if (attack.stands === undefined) continue;
      const body = pageAt(site, address).document.querySelector(".report__body");
      expect(body?.textContent, attack.name).toContain(attack.stands);
    }
  });

  it("has a page for each of them", () => {
    const pages = new Set(htmlPages(site).map(({ address }) => address));
    expect(hostileReports.filter(({ address }) => !pages.has(address))).toEqual([]);
    expect(hostileReports.length).toBeGreaterThan(35);
  });

  it.each([
    ["pages", htmlPages(site)],
    ["e-mails", mails(site)],
  ])("has %s in which nothing of it is active", (what, pages) => {
    expect(pages.length).toBeGreaterThan(0);
    for (const { address, source, document } of pages) {
      // E-mails have a style of ours, and no parser but that of a browser knows all tricks: see test/browser.
      expect(activeParts(document), address).toEqual([]);
      expect(source.match(/<script(?! type="application\/ld\+json"| [^>]*src="\/assets)/g), address).toBeNull();
      if (what === "e-mails") expect(source.match(/<(script|img|link|form)\b/), address).toBeNull();
    }
  });

  it("tells search engines in JSON that ends where it should", () => {
    for (const { address, document } of htmlPages(site)) {
      for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
        expect(() => JSON.parse(script.rawText), address).not.toThrow();
        expect(script.rawText, address).not.toContain("<");
      }
    }
  });

  it("has feeds that hold HTML in which nothing is active", () => {
    const bodies = ofKind(/feed\.xml$/).flatMap(({ text }) =>
      parse(text, { comment: true })
        .querySelectorAll("content, summary, title")
        .map(({ rawText }) => rawText.replaceAll("]]]]><![CDATA[>", "]]>").replace(/^<!\[CDATA\[|\]\]>$/g, "")),
    );
    const items = ofKind(/feed\.json$/).flatMap(({ text }) => JSON.parse(text).items);
    expect(items.length).toBeGreaterThan(10);
    for (const html of [...bodies, ...items.map(({ content_html: html }) => html)]) {
      // Addresses in feeds are absolute.
      expect(activeParts(parse(String(html).replaceAll("https://ortsmarke.example/", "/"))), html).toEqual([]);
    }
  });

  it("has calendars with no more events and properties than it means", () => {
    const known = /^(uid|sequence|dtstamp|dtstart|dtend|transp|summary|location|description|url|last-modified|x-.*)$/;
    const calendars = ofKind(/\.ics$/);
    expect(calendars.length).toBeGreaterThan(10);
    for (const { file, text } of calendars) {
      const component = new ICAL.Component(ICAL.parse(text));
      const events = component.getAllSubcomponents("vevent");
      for (const event of events) {
        const names = event.getAllProperties().map(({ name }) => name);
        expect(
          names.filter((name) => !known.test(name)),
          file,
        ).toEqual([]);
        expect(new Set(names).size, file).toBe(names.length);
      }
      if (/^\d{4}\//.test(file)) expect(events.length, file).toBe(1);
      expect(text.replaceAll("\r\n", ""), file).not.toMatch(/[\r\n]/);
    }
  });

  it("has no formula in any table", () => {
    const tables = ofKind(/\.csv$/);
    expect(tables.length).toBeGreaterThan(3);
    for (const { file, text } of tables) {
      const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), { delimiter: ";" });
      expect(
        data.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell)),
        file,
      ).toEqual([]);
      expect(new Set(data.filter((row) => row.length > 1).map((row) => row.length)).size, file).toBe(1);
    }
  });

  it("has JSON that can be read, line by line where it is made of lines", () => {
    for (const { file, text } of ofKind(/\.(json|jsonld)$/)) expect(() => JSON.parse(text), file).not.toThrow();
    for (const { file, text } of ofKind(/\.ndjson$/)) {
      for (const line of text.trimEnd().split("\n")) expect(() => JSON.parse(line), file).not.toThrow();
    }
  });

  it("has texts of the search that are data", () => {
    const fragments = files.filter(({ file }) => file.endsWith(".pf_fragment"));
    expect(fragments.length).toBe(files.filter(({ file }) => /^\d{4}\/\d{2}\/[^/]+\/index\.json$/.test(file)).length);
    for (const { file, content } of fragments) {
      const text = gunzipSync(content).toString("utf8");
      const { url } = JSON.parse(text.slice(text.indexOf("{")));
      expect(url, file).toMatch(/^\/2025\/05\/[a-z0-9-]+\/$/);
    }
  });

  it("has tables for hosts with nothing but our own addresses", () => {
    for (const { text } of ofKind(/^_redirects$/)) {
      for (const line of text.trim().split("\n")) expect(line).toMatch(/^\/[\w/-]+\/ \/[\w/-]+\/ 301$/);
    }
  });

  it("holds no sign that commands a terminal or turns the direction of writing", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
    const signs = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u061c\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;
    expect(texts.filter(({ text }) => signs.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it("has files with plain names, all below its own directory", () => {
    expect(files.map(({ file }) => file).filter((file) => !/^[\w./-]+$/.test(file) || /\.\./.test(file))).toEqual([]);
  });
});
