import { type HTMLElement, parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { type SiteConfig, siteConfigSchema } from "../../src/content/site-config.ts";
import statement from "../../src/documents/open-data/statement.11ty.ts";
import accessibility from "../../src/pages/accessibility.11ty.tsx";
import { reference } from "../builders/reference.ts";
import { renderAt, siteOf } from "../builders/site.ts";

const { accessibility: said, privacy, publisher } = reference.site;
const enforcementBody = said.enforcementBody ?? { name: "", url: "", email: "" };

async function pageOf(change: Partial<SiteConfig>): Promise<HTMLElement> {
  const site = siteOf([]);
  return parse(await renderAt(accessibility, { ...site, config: { ...site.config, ...change } }, "/barrierefreiheit/"));
}
const textIn = (page: HTMLElement): string => page.querySelector("main")?.textContent.replaceAll(/\s+/g, " ") ?? "";

const html = await pageOf({});
const text = textIn(html);

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
    ["who helps when nobody answers", enforcementBody.name],
  ])("says %s", (_what, part) => {
    expect(text).toContain(part);
  });

  it("speaks of the Land alone, and of the time that its law allows, where no more is said", () => {
    expect(text).toContain("Grundlage sind die Regelungen des Landes Sachsen zum barrierefreien Zugang");
    expect(text).toContain("spätestens innerhalb der Frist, die das Recht des Landes Sachsen vorsieht.");
    expect(text).not.toContain("Bundes");
    expect(text).not.toContain("Nicht erfüllte Anforderung");
  });

  it("names the law, the time and the requirement that is not met, where they are known", async () => {
    const [first, ...others] = said.knownLimitations;
    if (!first) throw new Error("The template has limitations.");
    const requirement = "EN 301 549, 9.1.2.2";
    const more = { law: "Gleichstellungsgesetz", answerWithin: "vier Wochen" };
    const knownLimitations = [{ ...first, requirement }, ...others];
    const full = textIn(await pageOf({ accessibility: { ...said, ...more, knownLimitations } }));
    expect(full).toContain("öffentlicher Stellen (Gleichstellungsgesetz). Sie setzen");
    expect(full).toContain("so bald wie möglich, spätestens innerhalb von vier Wochen.");
    expect(full).toContain(`Nicht erfüllte Anforderung: ${requirement}`);
  });

  it("names the law of the Bund for its bodies", async () => {
    const federal = textIn(await pageOf({ openData: { publisherType: "NationalAuthority" } }));
    expect(federal).toContain("Regelungen des Bundes");
    expect(federal).toContain("Behindertengleichstellungsgesetz");
    expect(federal).not.toContain("des Landes");
  });

  describe("of a publisher that is no public body", () => {
    const association = { privacy: { ...privacy, legalBasis: "berechtigtes-interesse" } } as const;

    it("is a voluntary one, and claims no law and no Durchsetzungsverfahren", async () => {
      const { enforcementBody: _, ...accessibility } = said;
      for (const change of [association, { ...association, accessibility }]) {
        const voluntary = textIn(await pageOf(change));
        expect(voluntary).toContain("Wir möchten diese Website für alle Menschen zugänglich machen.");
        expect(voluntary).toContain("Wir geben diese Erklärung freiwillig ab. Maßstab ist die Norm EN");
        expect(voluntary).toContain("oder rufen Sie an. Wir antworten so bald wie möglich.");
        expect(voluntary).toContain("teilweise vereinbar");
        expect(voluntary).toContain(said.feedbackEmail);
        expect(voluntary).not.toMatch(
          /öffentlicher Stellen|gesetzlich|Regelungen|des Landes|Vorschriften|Richtlinie|Durchsetzung|Schlichtung/,
        );
      }
    });

    it("names the law, and who enforces it, where there is one", async () => {
      const law = "Gleichstellungsgesetz";
      const bound = textIn(await pageOf({ ...association, accessibility: { ...said, law } }));
      expect(bound).toContain("öffentlicher Stellen (Gleichstellungsgesetz). Sie setzen");
      expect(bound).toContain("Durchsetzungsverfahren");
      expect(bound).not.toContain("freiwillig");
    });

    it("says the same for machines", async () => {
      const site = siteOf([]);
      const json = JSON.parse(
        await renderAt(
          statement,
          { ...site, config: { ...site.config, ...association } },
          "/barrierefreiheit/index.json",
        ),
      );
      expect(json.requirements).toEqual(["EN 301 549"]);
      expect(json).not.toHaveProperty("enforcement");
    });
  });

  it("links to the body that enforces it, and to the same for machines", () => {
    const links = html.querySelectorAll("main a").map((link) => link.getAttribute("href"));
    expect(links).toContain(enforcementBody.url);
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
