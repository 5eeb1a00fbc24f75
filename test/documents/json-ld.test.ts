import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { entryView } from "../../src/archive/entry-view.ts";
import type { Entry } from "../../src/content/entry.ts";
import type { SiteConfig } from "../../src/content/site-config.ts";
import { absolute, breadcrumbList, newsArticle } from "../../src/documents/json-ld.ts";
import { eventRecords } from "../../src/documents/json-ld-events.ts";
import { publisherOf } from "../../src/documents/publisher.ts";
import entryRoute from "../../src/pages/entry.11ty.tsx";
import { type EntryFacts, entryOf } from "../builders/entry.ts";
import { renderAt, siteOf } from "../builders/site.ts";

const site = siteOf([], "https://example.org/archiv-x/");
const { frame } = site;
const viewOf = (facts: EntryFacts) =>
  entryView(entryOf(facts), { earlier: undefined, later: undefined, chain: [], related: [] }, site.now);
const articleOf = (facts: EntryFacts) => newsArticle(frame, viewOf(facts), publisherOf(site));

describe("an absolute address", () => {
  it("has the origin and the path below which the site lies", () => {
    expect(absolute(frame, "/2025/05/karte/")).toBe("https://example.org/archiv-x/2025/05/karte/");
    expect(absolute(frame, "/")).toBe("https://example.org/archiv-x/");
  });
});

describe("a report for search engines", () => {
  it("says what, when and where, with official keys", () => {
    expect(articleOf({ slug: "karte", updated: "2025-05-12", topics: ["soziales", "ki"] })).toMatchObject({
      "@type": "NewsArticle",
      url: "https://example.org/archiv-x/2025/05/karte/",
      headline: "Bezahlkarte startet",
      dateline: "Dresden, 9.\u00a0Mai\u00a02025",
      datePublished: "2025-05-09T00:00:00+02:00",
      dateModified: "2025-05-12T00:00:00+02:00",
      keywords: ["Soziales und Gesundheit", "Künstliche Intelligenz"],
      contentLocation: [
        { name: "Dresden", identifier: { propertyID: "AGS", value: "14612000" } },
        { name: "Sachsen", identifier: { propertyID: "Landesschlüssel", value: "14" } },
      ],
    });
  });

  it("was not published, nor changed, before its embargo ended", async () => {
    const embargo = "2025-05-12T06:00:00+02:00";
    const facts = { embargo: "2025-05-12T06:00", updated: "2025-05-10" };
    expect(articleOf(facts)).toMatchObject({ datePublished: embargo, dateModified: embargo });
    const page = parse(await renderAt(entryRoute, siteOf([entryOf(facts)]), "/2025/05/bericht/"));
    expect(page.querySelector('meta[property="article:published_time"]')?.getAttribute("content")).toBe(embargo);
    const line = page.querySelector(".report__meta")?.textContent.replaceAll("\u00a0", " ");
    expect(line).toBe("9. Mai 2025Veröffentlicht am 12. Mai 2025, 6.00 Uhr");
  });

  it("names corrections and the addresses of its sources", () => {
    const article = articleOf({
      corrections: [{ date: "2025-05-10", kind: "richtigstellung", text: "Der Tag war falsch." }],
      sources: [{ publisher: "TAG24", url: "https://tag24.de/karte" }, { publisher: "Stadt Dresden" }],
    });
    expect(article).toMatchObject({
      correction: [{ "@type": "CorrectionComment", text: "Der Tag war falsch.", datePublished: "2025-05-10" }],
      citation: ["https://tag24.de/karte"],
    });
  });

  it("leaves out what there is not", () => {
    const keys = Object.keys(articleOf({ region: ["bundesweit"] }));
    expect(keys.filter((key) => ["contentLocation", "correction", "citation"].includes(key))).toEqual([]);
  });

  it("cannot end the script element in which it stands", async () => {
    const entry: Entry = entryOf({ title: "</script><script>alert(1)</script>" });
    const page = parse(await renderAt(entryRoute, siteOf([entry]), entry.address));
    expect(
      page.querySelectorAll("script").every((script) => script.getAttribute("type") === "application/ld+json"),
    ).toBe(true);
    const records = page
      .querySelectorAll("script")
      .map((script) => JSON.parse(script.innerHTML) as { headline?: string });
    expect(records.find(({ headline }) => headline)?.headline).toBe(entry.title);
  });
});

describe("the publisher of the site", () => {
  const publisherWith = (change: Partial<SiteConfig>) => publisherOf({ frame, config: { ...site.config, ...change } });
  const privacy = { ...site.config.privacy, legalBasis: "berechtigtes-interesse" as const };

  it("is a public body only where the operator says so", () => {
    expect(publisherWith({})).toMatchObject({ "@type": "GovernmentOrganization" }); // for a public task
    expect(publisherWith({ privacy })).toMatchObject({ "@type": "Organization" });
    expect(publisherWith({ privacy, official: true })).toMatchObject({ "@type": "GovernmentOrganization" });
  });

  it("has the name, address and contact of the Impressum", () => {
    expect(articleOf({}).publisher).toMatchObject({
      name: "Stadt Musterstadt",
      email: "redaktion@example.org",
      telephone: "+49 30 23125 000",
      address: { streetAddress: "Musterweg 1", postalCode: "12345", addressLocality: "Musterstadt" },
    });
  });
});

describe("an event for search engines", () => {
  const eventsOf = (events: readonly object[], region = ["Dresden", "Görlitz"]) =>
    eventRecords(frame, viewOf({ events, region }));

  it("begins on a day, or at an instant with the offset of Berlin in summer and winter", () => {
    const records = eventsOf([
      { title: "Messe in Dresden", date: "2025-06-30" },
      {
        title: "Sprechtag in Görlitz",
        date: "2025-10-26T01:00",
        end: "2025-10-26T04:00",
        url: "https://www.example.org/tag",
      },
    ]);
    expect(records).toMatchObject([
      {
        "@type": "Event",
        name: "Messe in Dresden",
        startDate: "2025-06-30",
        url: expect.stringContaining("/bericht/"),
      },
      {
        startDate: "2025-10-26T01:00:00+02:00",
        endDate: "2025-10-26T04:00:00+01:00",
        url: "https://www.example.org/tag",
      },
    ]);
    expect(records[0]).not.toHaveProperty("endDate");
  });

  it("takes place where its title says; what has no place, as a deadline, is none for search engines", () => {
    const [there, ...others] = eventsOf([
      { title: "Infoabend im Rathaus von Görlitz", date: "2025-06-12" },
      { title: "Dresdener und Görlitzer Frist, Sachsen", date: "2025-06-13" },
    ]);
    expect(there).toMatchObject({
      location: [{ name: "Görlitz", identifier: { propertyID: "AGS", value: "14626110" } }],
    });
    for (const key of ["organizer", "eventAttendanceMode"]) expect(there).not.toHaveProperty(key);
    expect(others).toEqual([]);
  });
});

describe("a breadcrumb list", () => {
  it("counts from one and has whole addresses", () => {
    const crumbs = [
      { name: "Archiv", address: "/archiv/" },
      { name: "2025", address: "/2025/" },
    ];
    expect(breadcrumbList(frame, crumbs).itemListElement).toEqual([
      { "@type": "ListItem", position: 1, name: "Archiv", item: "https://example.org/archiv-x/archiv/" },
      { "@type": "ListItem", position: 2, name: "2025", item: "https://example.org/archiv-x/2025/" },
    ]);
  });
});
