import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import easyLanguage from "../../src/pages/easy-language.11ty.tsx";
import { reference } from "../builders/reference.ts";
import { renderAt, siteOf } from "../builders/site.ts";

const page = parse(await renderAt(easyLanguage, siteOf([]), "/leichte-sprache/"));
const text = page.querySelector("main")?.textContent.replaceAll("\u00a0", " ") ?? "";
const lines = reference.site.easyLanguage.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.split("\n")));

describe("the page in Leichte Sprache", () => {
  it("tells how to search, by the words that stand in the field, and how to call", () => {
    expect(page.querySelector("header input")?.getAttribute("placeholder")).toBe("Archiv durchsuchen");
    expect(text).toContain("In dem Such-Feld steht: Archiv durchsuchen.");
    expect(page.querySelector("header button")?.textContent).toBe("Suchen");
    expect(text).toContain("Dann klicken Sie auf: Suchen.");
    expect(text).toContain(`Unsere Telefon-Nummer ist: ${reference.site.publisher.phone}`);
  });

  it("names the page with the other body by the words of the link to it", () => {
    expect(text).toContain("Die Adresse steht auf der Seite: Barrierefreiheit.");
    expect(page.querySelector('footer a[href="/barrierefreiheit/"]')?.textContent).toBe("Barrierefreiheit");
  });

  it.each(lines)("has one short sentence a line: %s", (line) => {
    expect(line).toMatch(/^[^.?!]+[.?!:]$/);
    expect(line.split(" ").length).toBeLessThanOrEqual(12);
    expect(line.match(/[\p{L}\d]{17,}/gu) ?? []).toEqual([]);
  });
});
