import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import entry from "../../src/pages/entry.11ty.tsx";
import { entryOf } from "../builders/entry.ts";
import { renderAt, siteOf } from "../builders/site.ts";

const report = entryOf({
  slug: "bezahlkarte",
  events: [
    { title: "Bewerbungsschluss", date: "2025-06-30" },
    { title: "Infoabend", date: "2025-06-12T18:00", end: "2025-06-12T20:00" },
    { title: "Messe", date: "2025-06-12", end: "2025-06-14" },
  ],
});
const pageAt = async (now: string) =>
  parse(await renderAt(entry, siteOf([report], "https://example.org/archiv-x/", now), "/2025/05/bezahlkarte/"));
const spaced = (text: string) => text.replaceAll("\u00a0", " ");

describe("the dates of a report", () => {
  const linesAt = async (now: string) =>
    (await pageAt(now)).querySelectorAll(".event-list > li").map(({ textContent }) => spaced(textContent));
  const calendarAt = async (now: string) => (await pageAt(now)).querySelector(".report__calendar a")?.textContent;

  it("stand in the order in which they come", async () => {
    expect(await linesAt("2025-06-01T12:00:00+02:00")).toEqual([
      "12. bis 14. Juni 2025Messe",
      "12. Juni 2025, 18.00 bis 20.00 UhrInfoabend",
      "30. Juni 2025Bewerbungsschluss",
    ]);
  });

  it("say when they are over, and not before their end", async () => {
    expect(await linesAt("2025-06-14T23:59:59+02:00")).toEqual([
      "12. bis 14. Juni 2025Messe",
      "12. Juni 2025, 18.00 bis 20.00 Uhr · vorbeiInfoabend",
      "30. Juni 2025Bewerbungsschluss",
    ]);
  });

  it("are offered for calendars until the last one is over", async () => {
    expect(await calendarAt("2025-06-30T23:59:59+02:00")).toBe("In den Kalender übernehmen");
    expect(await calendarAt("2025-07-01T00:00:00+02:00")).toBeUndefined();
  });
});

describe("a report on paper", () => {
  it("names its own address", async () => {
    const line = (await pageAt("2025-06-01T12:00:00+02:00")).querySelector(".report__address")?.textContent;
    expect(line).toBe("Adresse dieses Berichts: https://example.org/archiv-x/2025/05/bezahlkarte/");
  });
});
