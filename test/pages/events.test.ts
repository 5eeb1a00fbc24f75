import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import events from "../../src/pages/events.11ty.tsx";
import { entryOf } from "../builders/entry.ts";
import { pagesOf, renderAt, siteOf } from "../builders/site.ts";

const entries = [
  entryOf({
    slug: "bezahlkarte",
    events: [
      { title: "Bewerbungsschluss", date: "2025-06-30", url: "https://www.example.org/" },
      { title: "Infoabend", date: "2025-06-12T18:00", end: "2025-06-12T20:00" },
      { title: "Auftakt", date: "2025-05-10" },
    ],
  }),
  entryOf({ slug: "gesperrt", embargo: "2030-01-01", events: [{ title: "Geheim", date: "2025-07-01" }] }),
];
const siteAt = (now: string) => siteOf(entries, "https://example.org/archiv-x/", now);

async function pageAt(now: string, site = siteAt(now)) {
  const page = parse(await renderAt(events, site, "/termine/"));
  const sections = page.querySelectorAll("main section").map((section) => ({
    heading: section.querySelector("h2")?.textContent,
    months: section.querySelectorAll("h3").map(({ textContent }) => textContent),
    events: section.querySelectorAll(".event-list__title").map(({ textContent }) => textContent),
  }));
  return { page, sections };
}

describe("the page of events", () => {
  it("shows those to come first, by months, and past ones below", async () => {
    const { sections } = await pageAt("2025-06-01T12:00:00+02:00");
    expect(sections).toMatchObject([
      {
        heading: "Kommende Termine",
        months: ["Juni 2025"],
        events: ["Infoabend", "Bewerbungsschluss (externer Link)"],
      },
      { heading: "Termine im eigenen Kalender" },
      { heading: "Vergangene Termine", months: ["Mai 2025"], events: ["Auftakt"] },
    ]);
  });

  it("leads to the report of each event, and says which Land it is about", async () => {
    const { page } = await pageAt("2025-06-01T12:00:00+02:00");
    const first = page.querySelector(".events > li");
    expect(first?.textContent.replaceAll("\u00a0", " ")).toBe(
      "12. Juni 2025, 18.00 bis 20.00 UhrInfoabendSachsen · Bericht: Dresden: Bezahlkarte startet",
    );
    expect(first?.querySelector("a")?.getAttribute("href")).toBe("/archiv-x/2025/05/bezahlkarte/");
  });

  it("names the addresses of the calendars of the site and of every Land", async () => {
    const { page } = await pageAt("2025-06-01T12:00:00+02:00");
    const calendars = page.querySelectorAll('a[href$="termine.ics"]');
    expect(calendars).toHaveLength(17);
    expect(calendars[0]?.textContent).toBe("https://example.org/archiv-x/termine.ics");
  });

  it("says so when there are none, or only past ones", async () => {
    const none = await pageAt("", siteOf([]));
    expect(none.sections.map(({ heading }) => heading)).toEqual(["Kommende Termine", "Termine im eigenen Kalender"]);
    expect(none.page.textContent).toContain("Zurzeit kennen wir keine kommenden Termine.");
    const past = await pageAt("2025-07-01T00:00:00+02:00");
    expect(past.sections.map(({ events }) => events.length)).toEqual([0, 0, 3]);
    expect(past.page.textContent).toContain("Zurzeit kennen wir keine kommenden Termine.");
  });

  it("is made from the same data until an event is over: nothing of it says what time it is", () => {
    const propsAt = (now: string) => JSON.stringify(pagesOf(events, siteAt(now)));
    expect(propsAt("2025-06-12T19:59:59+02:00")).toBe(propsAt("2025-05-11T00:00:00+02:00"));
    expect(propsAt("2025-06-12T20:00:00+02:00")).not.toBe(propsAt("2025-05-11T00:00:00+02:00"));
  });
});
