import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { filesBelow, homeOf, htmlPages } from "./pages.ts";

const sites = Object.entries(inject("sites"));

/** Everything that a reader can follow or that a browser loads. */
const references = [
  ["a", "href"],
  ["link", "href"],
  ["script", "src"],
  ["img", "src"],
  ["iframe", "src"],
  ["source", "src"],
] as const;

const loaded = 'link[rel~="stylesheet"], link[rel~="preload"], link[rel~="icon"], link[rel~="manifest"], [src]';

describe.each(sites)("the links of the site „%s“", (_name, site) => {
  const { origin, prefix } = homeOf(site);
  const pages = htmlPages(site);
  const identifiers = new Map(
    pages.map(({ address, document }) => [address, new Set(document.querySelectorAll("[id]").map(({ id }) => id))]),
  );

  const targets = pages.flatMap(({ address, document }) =>
    references.flatMap(([tag, attribute]) =>
      document.querySelectorAll(tag).flatMap((element) => {
        const value = element.getAttribute(attribute);
        if (value === undefined || /^(mailto|tel):/.test(value)) return [];
        return [{ from: address, value, url: new URL(value, origin + prefix + address.slice(1)) }];
      }),
    ),
  );
  const internal = targets.filter(({ url }) => url.origin === origin);

  it("lead below the path of the site", () => {
    expect(internal.length).toBeGreaterThan(pages.length * 10);
    expect(internal.filter(({ url }) => !url.pathname.startsWith(prefix))).toEqual([]);
  });

  it("lead to a file that exists", () => {
    const dead = internal.filter(({ url }) => {
      const path = decodeURIComponent(url.pathname.slice(prefix.length));
      const file = join(site.out, path === "" || path.endsWith("/") ? `${path}index.html` : path);
      return !existsSync(file) || !statSync(file).isFile();
    });
    expect(dead.map(({ from, value }) => `${from} → ${value}`)).toEqual([]);
  });

  it("lead to an element that exists where they name one", () => {
    const dead = internal
      .filter(({ url }) => url.hash !== "")
      .filter(({ url }) => {
        const page = `/${url.pathname.slice(prefix.length)}`;
        return !identifiers.get(page)?.has(decodeURIComponent(url.hash.slice(1)));
      });
    expect(dead.map(({ from, value }) => `${from} → ${value}`)).toEqual([]);
  });

  it("have words that say where they lead", () => {
    const wordless = pages.flatMap(({ address, document }) =>
      document
        .querySelectorAll("a")
        .filter((link) => link.textContent.trim() === "" && !link.getAttribute("aria-label"))
        .map((link) => `${address}: ${link.outerHTML}`),
    );
    expect(wordless).toEqual([]);
  });

  it("are marked as leaving where they leave the site", () => {
    const unmarked = pages.flatMap(({ address, document }) =>
      document
        .querySelectorAll("a")
        .filter((link) => /^https?:/.test(link.getAttribute("href") ?? ""))
        .filter(
          (link) => !link.textContent.includes("externer Link") || !/noopener/.test(link.getAttribute("rel") ?? ""),
        )
        .map((link) => `${address}: ${link.getAttribute("href")}`),
    );
    expect(unmarked).toEqual([]);
  });

  it("load nothing from another origin", () => {
    const foreign = pages.flatMap(({ address, document }) =>
      document
        .querySelectorAll(loaded)
        .map((element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "")
        .filter((value) => new URL(value, origin + prefix).origin !== origin)
        .map((value) => `${address}: ${value}`),
    );
    const inStyles = filesBelow(site.out)
      .filter(({ file }) => file.endsWith(".css"))
      .flatMap(({ file, content }) =>
        [...content.toString("utf8").matchAll(/url\(["']?(?!data:)([^"')]+)|@import\s+["']([^"']+)/g)].map((match) => ({
          address: match[1] ?? match[2] ?? "",
          url: new URL(match[1] ?? match[2] ?? "", `${origin}${prefix}${file}`),
        })),
      );
    expect(inStyles.length).toBeGreaterThan(0);
    const badStyles = inStyles.filter(
      ({ url }) => url.origin !== origin || !existsSync(join(site.out, url.pathname.slice(prefix.length))),
    );
    expect([...foreign, ...badStyles.map(({ address }) => address)]).toEqual([]);
  });
});
