import { describe, expect, it } from "vitest";
import { nextChange } from "../../src/archive/next-change.ts";
import { shownEntries } from "../../src/archive/publication.ts";
import { type EntryFacts, entryOf } from "../builders/entry.ts";

/** When the site of a report changes by itself after an instant. */
function nextAfter(now: string, facts: EntryFacts): string | undefined {
  const all = [entryOf(facts)];
  return nextChange(all, shownEntries(all, { now, preview: false }), now);
}

describe("the site changes by itself", () => {
  const event = { title: "Infoabend", date: "2025-05-20T18:00", end: "2025-05-20T20:00" };

  const newYear = "2026-01-01T00:00:00+01:00"; // when the year of all these reports is a whole one for the statistics

  it("when a report leaves the news of the last two days, when its week is over, and then no more until the end of the year", () => {
    const facts = { date: "2025-05-09T10:00" };
    expect(nextAfter("2025-05-10T12:00:00+02:00", facts)).toBe("2025-05-11T10:00:00+02:00");
    expect(nextAfter("2025-05-11T10:00:00+02:00", facts)).toBe("2025-05-12T00:00:00+02:00");
    expect(nextAfter("2025-05-11T21:59:59Z", facts)).toBe("2025-05-12T00:00:00+02:00");
    expect(nextAfter("2025-05-12T00:00:00+02:00", facts)).toBe(newYear);
  });

  it("two days of 24 hours after a report, also when the clocks change", () => {
    expect(nextAfter("2025-03-31T00:30:00+02:00", { date: "2025-03-29" })).toBe("2025-03-31T01:00:00+02:00");
    expect(nextAfter("2025-10-26T12:00:00+01:00", { date: "2025-10-25" })).toBe("2025-10-26T23:00:00+01:00");
  });

  it("when an event is over", () => {
    expect(nextAfter("2025-05-15T00:00:00Z", { events: [event] })).toBe("2025-05-20T20:00:00+02:00");
    expect(nextAfter("2025-05-20T18:00:00Z", { events: [event] })).toBe(newYear);
  });

  it("when an embargo ends, before anything that the report brings along", () => {
    const facts = { embargo: "2025-05-25T06:00", events: [event] };
    expect(nextAfter("2025-05-15T00:00:00Z", facts)).toBe("2025-05-25T06:00:00+02:00");
    expect(nextAfter("2025-05-25T04:00:00Z", facts)).toBe("2025-05-27T06:00:00+02:00");
  });

  it("when the year of the newest report ends in Berlin, and then no more", () => {
    expect(nextAfter("2025-12-31T22:59:59Z", {})).toBe(newYear);
    expect(nextAfter(newYear, {})).toBeUndefined();
    expect(nextAfter("2027-03-01T00:00:00Z", {})).toBeUndefined();
  });

  it("when the contact for security holes expires, and then no more", () => {
    const security = { contact: "sicherheit@rathaus.de", expires: "2027-10-31" };
    const end = "2027-11-01T00:00:00+01:00";
    expect(nextChange([], [], "2027-10-31T23:59:59+01:00", security)).toBe(end);
    expect(nextChange([], [], end, security)).toBeUndefined();
  });

  it("never for a draft", () => {
    expect(nextAfter("2025-05-09T12:00:00+02:00", { draft: true, embargo: "2025-06-01", events: [event] })).toBe(
      undefined,
    );
  });
});
