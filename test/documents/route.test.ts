import { h } from "preact";
import { describe, expect, it } from "vitest";
import { documentRoute, htmlRoute, outputFile } from "../../src/documents/route.ts";
import { entryOf } from "../builders/entry.ts";
import { allRoutes } from "../builders/routes.ts";
import { pagesOf, renderAt, siteOf } from "../builders/site.ts";

describe("the file that answers an address", () => {
  it.each([
    ["/", "/index.html"],
    ["/2025/05/karte/", "/2025/05/karte/index.html"],
    ["/404.html", "/404.html"],
    ["/feed.xml", "/feed.xml"],
  ])("%s is %s", (address, file) => {
    expect(outputFile(address)).toBe(file);
  });
});

describe("a route", () => {
  const site = siteOf([entryOf({ title: "Karte <b>& Amt" })]);

  it("of HTML writes a whole document and escapes what editors write", async () => {
    const route = htmlRoute<{ title: string }>({
      pages: ({ archive }) => archive.entries.map(({ address, title }) => ({ url: address, props: { title } })),
      render: ({ title }) => h("p", null, title),
    });
    expect(await renderAt(route, site, "/2025/05/bericht/")).toBe("<!doctype html>\n<p>Karte &lt;b>&amp; Amt</p>\n");
  });

  it("of another form writes exactly what it renders", async () => {
    const route = documentRoute<string>({ pages: () => [{ url: "/x.txt", props: "a < b" }], render: (text) => text });
    expect(await renderAt(route, site, "/x.txt")).toBe("a < b");
    expect(route.data.permalink({ current: { url: "/x/", props: "" } })).toBe("/x/index.html");
  });
});

describe("every route", () => {
  const entries = [entryOf(), entryOf({ slug: "weg", withdrawn: { date: "2025-06-01", reason: "Irrtum." } })];

  it("gives the same page for the same props", async () => {
    const site = siteOf(entries);
    for (const [path, route] of await allRoutes()) {
      for (const { url } of pagesOf(route, site).slice(0, 3)) {
        expect(await renderAt(route, siteOf(entries), url), `${path} ${url}`).toBe(await renderAt(route, site, url));
      }
    }
  });

  it("has props that are plain data, so that unchanged ones can be told", async () => {
    const site = siteOf(entries);
    for (const [path, route] of await allRoutes()) {
      for (const { url, props } of pagesOf(route, site)) {
        expect(JSON.parse(JSON.stringify(props)), `${path} ${url}`).toEqual(props);
      }
    }
  });
});
