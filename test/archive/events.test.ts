import { describe, expect, it } from "vitest";
import { endOfEvent, eventsAt, nextEndOfEvent, placesNamedIn } from "../../src/archive/events.ts";
import type { NewsEvent } from "../../src/content/entry.ts";
import { entryOf } from "../builders/entry.ts";

const now = "2025-06-01T12:00:00+02:00";
const announcing = (slug: string, ...dates: readonly string[]) =>
  entryOf({ slug, events: dates.map((date) => ({ title: `${slug} ${date}`, date })) });
const titles = (list: readonly { readonly event: { readonly title: string } }[]) =>
  list.map(({ event }) => event.title);

describe("an event is over", () => {
  it.each<[Pick<NewsEvent, "date" | "end">, string, string]>([
    [{ date: "2025-06-30" }, "2025-07-01T00:00:00+02:00", "at the end of its day"],
    [{ date: "2025-06-12", end: "2025-06-14" }, "2025-06-15T00:00:00+02:00", "at the end of its last day"],
    [{ date: "2025-10-26" }, "2025-10-27T00:00:00+01:00", "after the 25 hours of a day in autumn"],
    [
      { date: "2025-06-12T18:00:00+02:00", end: "2025-06-12T20:00:00+02:00" },
      "2025-06-12T20:00:00+02:00",
      "at its end",
    ],
    [{ date: "2025-06-12T12:00:00+02:00" }, "2025-06-12T12:00:00+02:00", "at its time, where that is all"],
    [
      { date: "2025-06-12T18:00:00+02:00", end: "2025-06-12" },
      "2025-06-13T00:00:00+02:00",
      "at the end of the day it ends",
    ],
    [{ date: "2025-06-12", end: "2025-06-13T12:00:00+02:00" }, "2025-06-13T12:00:00+02:00", "at the time it ends"],
  ])("%o: %s, %s", (event, end, _when) => {
    expect(endOfEvent({ title: "Termin", ...event })).toBe(end);
  });
});

describe("the events of some reports", () => {
  it("are those to come, soonest first, and those that are over, newest first", () => {
    const entries = [
      announcing("b", "2025-07-01", "2025-06-01", "2025-05-31"),
      announcing("a", "2025-07-01", "2025-06-01T12:00", "2024-02-29"),
    ];
    const { upcoming, past } = eventsAt(entries, now);
    expect(titles(upcoming)).toEqual(["b 2025-06-01", "a 2025-07-01", "b 2025-07-01"]);
    expect(titles(past)).toEqual(["a 2025-06-01T12:00", "b 2025-05-31", "a 2024-02-29"]);
  });

  it("are in the same order whatever the order of the reports", () => {
    const entries = ["a", "b", "c"].map((slug) => announcing(slug, "2025-07-01", "2025-05-01"));
    expect(eventsAt(entries.toReversed(), now)).toEqual(eventsAt(entries, now));
  });

  it("are not all of a long past, but all that is to come", () => {
    const years = Array.from({ length: 30 }, (_, index) => `${1990 + index}-01-01`);
    const entries = [...years.flatMap((day) => [announcing(`x${day}`, day), announcing(`y${day}`, day, "2026-01-01")])];
    const { upcoming, past } = eventsAt(entries, now);
    expect(upcoming).toHaveLength(30);
    expect(past).toHaveLength(50);
    expect(past.at(0)?.event.date).toBe("2019-01-01");
    expect(past.at(-1)?.event.date).toBe("1995-01-01");
  });

  it("change by themselves when the next one is over", () => {
    const entries = [announcing("a", "2025-07-01", "2025-05-31"), announcing("b", "2025-06-02T09:00")];
    expect(nextEndOfEvent(entries, now)).toBe("2025-06-02T09:00:00+02:00");
    expect(nextEndOfEvent(entries, "2025-06-02T07:00:00Z")).toBe("2025-07-02T00:00:00+02:00");
    expect(nextEndOfEvent(entries, "2025-07-02T00:00:00+02:00")).toBeUndefined();
  });
});

describe("the place of an event", () => {
  const { localities } = entryOf({ region: ["Halle (Saale)", "Dresden", "Hohen Neuendorf"] });
  it.each([
    ["Infoabend in Dresden", ["Dresden"]],
    ["Sitzung in Hohen Neuendorf, danach Dresden", ["Dresden", "Hohen Neuendorf"]],
    ["Dresdener Frist in Neuendorf", []],
    ["Bewerbungsschluss", []],
  ])("is what the title „%s“ names", (title, places) => {
    expect(placesNamedIn({ title, date: "2025-06-12" }, localities).map(({ name }) => name)).toEqual(places);
  });
});
