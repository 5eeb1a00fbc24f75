import { describe, expect, it } from "vitest";
import { cardOf } from "../../src/archive/card.ts";
import { entryView } from "../../src/archive/entry-view.ts";
import { isPublished, nextEmbargoEnd, shownEntries } from "../../src/archive/publication.ts";
import { entryOf } from "../builders/entry.ts";

const at = (now: string, preview = false) => ({ now, preview });
const alone = { earlier: undefined, later: undefined, chain: [], related: [] };

describe("an embargoed entry", () => {
  const embargoed = entryOf({ embargo: "2025-05-09T10:00" });

  it.each([
    ["a second before", "2025-05-09T09:59:59+02:00", false],
    ["at the instant itself", "2025-05-09T10:00:00+02:00", true],
    ["at the instant itself, said in another zone", "2025-05-09T08:00:00Z", true],
    ["a second before, said in another zone", "2025-05-09T03:59:59-04:00", false],
    ["a year later", "2026-05-09T10:00:00+02:00", true],
  ])("%s the end of its embargo may be seen or not: %s", (_when, now, seen) => {
    expect(isPublished(embargoed, at(now))).toBe(seen);
  });

  it("until a day is held back until Berlin's midnight", () => {
    const untilDay = entryOf({ embargo: "2025-05-09" });
    expect(isPublished(untilDay, at("2025-05-08T21:59:59Z"))).toBe(false);
    expect(isPublished(untilDay, at("2025-05-08T22:00:00Z"))).toBe(true);
  });

  it("is shown in the preview", () => {
    expect(isPublished(embargoed, at("2025-01-01T00:00:00Z", true))).toBe(true);
  });
});

describe("a draft", () => {
  const draft = entryOf({ draft: true });

  it("is shown in the preview only", () => {
    expect(isPublished(draft, at("2099-01-01T00:00:00Z"))).toBe(false);
    expect(isPublished(draft, at("2025-01-01T00:00:00Z", true))).toBe(true);
  });
});

describe("an entry without embargo", () => {
  it("is shown, even before its own date: the editors say what is published", () => {
    expect(isPublished(entryOf(), at("2020-01-01T00:00:00Z"))).toBe(true);
  });
});

describe("the marks of an entry", () => {
  const entries = [
    entryOf({ slug: "a" }),
    entryOf({ slug: "b", draft: true }),
    entryOf({ slug: "c", embargo: "2025-06-01T06:00" }),
    entryOf({ slug: "d", embargo: "2025-06-01T06:30", draft: true }),
    entryOf({ slug: "e", embargo: "2025-05-01T06:00" }),
  ];
  const marksAt = (now: string) => shownEntries(entries, at(now, true)).map(({ marks }) => marks?.join(" · "));

  it("say in the preview what keeps it from readers, and until when", () => {
    expect(marksAt("2025-05-09T00:00:00Z")).toEqual([
      undefined,
      "Entwurf",
      "Gesperrt bis 1.\u00a0Juni\u00a02025, 6\u00a0Uhr",
      "Entwurf · Gesperrt bis 1.\u00a0Juni\u00a02025, 6.30\u00a0Uhr",
      undefined,
    ]);
  });

  it("go when the embargo is over", () => {
    expect(marksAt("2025-06-01T04:30:00Z")).toEqual([undefined, "Entwurf", undefined, "Entwurf", undefined]);
  });

  it("are unknown to a build: its entries, cards and pages have not even a place for them", () => {
    const now = "2025-05-09T00:00:00Z";
    const shown = shownEntries(entries, at(now));
    expect(shown).toEqual([entries[0], entries[4]]);
    for (const entry of shown) {
      for (const part of [entry, cardOf(entry), entryView(entry, alone, now)]) expect(part).not.toHaveProperty("marks");
    }
  });

  it("reach cards and pages", () => {
    const now = "2025-05-09T00:00:00Z";
    const [, draft] = shownEntries(entries, at(now, true));
    expect(draft && cardOf(draft).marks).toEqual(["Entwurf"]);
    expect(draft && entryView(draft, alone, now).marks).toEqual(["Entwurf"]);
  });
});

describe("the next end of an embargo", () => {
  const entries = [
    entryOf({ slug: "a", embargo: "2025-06-01T06:00" }),
    entryOf({ slug: "b", embargo: "2025-05-20T06:00" }),
    entryOf({ slug: "c", embargo: "2025-05-10T06:00", draft: true }),
    entryOf({ slug: "d" }),
  ];

  it("is the earliest that is still to come; drafts do not count", () => {
    expect(nextEmbargoEnd(entries, "2025-05-01T00:00:00Z")).toBe("2025-05-20T06:00:00+02:00");
    expect(nextEmbargoEnd(entries, "2025-05-20T06:00:00+02:00")).toBe("2025-06-01T06:00:00+02:00");
  });

  it("is none when all are over", () => {
    expect(nextEmbargoEnd(entries, "2025-06-01T04:00:00Z")).toBeUndefined();
  });
});
