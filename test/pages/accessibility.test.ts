import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { siteConfigSchema } from "../../src/content/site-config.ts";
import accessibility from "../../src/pages/accessibility.11ty.tsx";
import { reference } from "../builders/reference.ts";
import { renderAt, siteOf } from "../builders/site.ts";

const html = parse(await renderAt(accessibility, siteOf([]), "/barrierefreiheit/"));
const text = html.querySelector("main")?.textContent.replaceAll("\u00a0", " ") ?? "";
const { accessibility: said, publisher } = reference.site;

describe("the Erklärung zur Barrierefreiheit", () => {
  it.each([
    ["for which site it holds", "gilt für die Website Ortsmarke"],
    ["how far the site meets the requirements", "teilweise vereinbar"],
    ["what is not accessible", "Deutsche Gebärdensprache"],
    ["on what ground", "Noch nicht vereinbar mit den Anforderungen."],
    ["on what other ground", "Fällt nicht in den Anwendungsbereich der Vorschriften."],
    ["for what reason", "Begründung: Es gibt noch keine Videos"],
    ["what there is instead", "Alternative: Auf Anfrage"],
    ["when it was written", "am 2. November 2026 erstellt"],
    ["when it was reviewed", "zuletzt am 2. November 2026 überprüft"],
    ["by what method", "Selbstbewertung"],
    ["where to report barriers", said.feedbackEmail],
    ["by telephone as well", publisher.phone],
    ["who helps when nobody answers", said.enforcementBody.name],
  ])("says %s", (_what, part) => {
    expect(text).toContain(part);
  });

  it("links to the body that enforces it, and to the same for machines", () => {
    const links = html.querySelectorAll("main a").map((link) => link.getAttribute("href"));
    expect(links).toContain(said.enforcementBody.url);
    expect(links).toContain("/barrierefreiheit/index.json");
    expect(html.querySelector('link[rel="alternate"][type="application/json"]')?.getAttribute("href")).toBe(
      "/barrierefreiheit/index.json",
    );
  });

  it("may not call a site partly accessible without saying what is not", () => {
    const site = { ...reference.site, accessibility: { ...said, knownLimitations: [] } };
    expect(
      siteConfigSchema([])
        .safeParse(site)
        .error?.issues.map(({ path }) => path.join(".")),
    ).toEqual(["accessibility.knownLimitations"]);
  });
});
