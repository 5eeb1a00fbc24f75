import { existsSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { parse } from "node-html-parser";
import { describe, expect, inject, it } from "vitest";
import { newsFiles } from "./front-matter.ts";
import { filesBelow, homeOf, mails, textOf } from "./pages.ts";

const { empty, ...filled } = inject("sites");

/** As for the pages of the site, but for inline styles, without which mails have none, and for what Outlook knows instead of CSS. */
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    "void-style": "off",
    "doctype-style": "off",
    "no-trailing-whitespace": "off",
    "no-inline-style": "off",
    "no-deprecated-attr": "off",
  },
});

describe.each(Object.entries(filled))("the newsletters of the site „%s“", (_name, site) => {
  const { origin, prefix } = homeOf(site);
  const home = origin + prefix;
  const all = mails(site);
  const texts = filesBelow(site.out).filter(({ file }) => /^woche\/.*\/mail\.txt$/.test(file));
  const published = newsFiles(site)
    .filter(({ state }) => state === "published")
    .map(({ address }) => home + address.slice(1));
  const isReport = (address: string) => /\/\d{4}\/\d{2}\/[^/]+\/$/.test(address);

  it("are valid HTML in German with one first heading, and kept from search engines", async () => {
    const problems: string[] = [];
    for (const { address, source, document } of all) {
      const { results } = await validator.validateString(source, address);
      for (const { messages } of results) {
        problems.push(...messages.map(({ line, ruleId, message }) => `${address}:${line} ${ruleId}: ${message}`));
      }
      if (document.querySelectorAll("h1").length !== 1 || !document.querySelector('html[lang="de"]')) {
        problems.push(`${address} has no language or no first heading`);
      }
      if (!document.querySelector('meta[name="robots"][content="noindex"]')) problems.push(`${address} is indexable`);
    }
    expect(problems).toEqual([]);
  }, 300_000);

  it("show every report once, in a mail and in a text", () => {
    const inMails = all.flatMap(({ document }) =>
      document.querySelectorAll("a").map((link) => link.getAttribute("href") ?? ""),
    );
    const inTexts = texts.flatMap(({ content }) => content.toString("utf8").match(/^https?:\/\/\S+$/gm) ?? []);
    expect(inMails.filter(isReport).sort()).toEqual([...published].sort());
    expect(inTexts.filter(isReport).sort()).toEqual([...published].sort());
  });

  it("lead to pages that exist, by whole addresses", () => {
    const dead = all.flatMap(({ address, document }) =>
      document
        .querySelectorAll("a")
        .map((link) => link.getAttribute("href") ?? "")
        .filter((link) => !link.startsWith("mailto:"))
        .filter((link) => !link.startsWith(home) || !existsSync(join(site.out, link.slice(home.length), "index.html")))
        .map((link) => `${address} → ${link}`),
    );
    expect(dead).toEqual([]);
  });

  it("load nothing, run nothing, and are small enough for Gmail", () => {
    for (const { address, document, source } of all) {
      expect(document.querySelectorAll("script, img, link, [src], [background]"), address).toEqual([]);
      expect(Buffer.byteLength(source), address).toBeLessThanOrEqual(100_000);
    }
  });

  it("come as a feed, too, the newest thirty weeks", () => {
    const feed = textOf(site, "woche/feed.xml");
    const addresses = [...feed.matchAll(/<entry>.*?<link href="([^"]+)"/gs)].map(([, address = ""]) => address);
    const weeks = all.map(({ address }) => `${home}${address.slice(1).replace("mail.html", "")}`).reverse();
    expect(addresses).toEqual(weeks.slice(0, 30));
    const contents = [...feed.matchAll(/<content type="html"><!\[CDATA\[(.*?)\]\]>/gs)].map(([, html = ""]) => html);
    const links = contents.flatMap((html) =>
      parse(html)
        .querySelectorAll("a")
        .map((a) => a.getAttribute("href") ?? ""),
    );
    expect(links.filter((link) => !published.includes(link))).toEqual([]);
  });
});

describe("a site without reports", () => {
  it("has no newsletters, and an empty feed", () => {
    expect(mails(empty)).toEqual([]);
    expect(textOf(empty, "woche/feed.xml")).not.toContain("<entry>");
  });
});
