import { describe, expect, it } from "vitest";
import { cardOf, cardWithin } from "../../src/archive/card.ts";
import { entryView } from "../../src/archive/entry-view.ts";
import type { Entry } from "../../src/content/entry.ts";
import { entryOf } from "../builders/entry.ts";

const now = "2025-06-01T12:00:00+02:00";
const viewOf = (entry: Entry) =>
  entryView(entry, { earlier: undefined, later: undefined, chain: [], related: [] }, now);

describe("the page of an entry", () => {
  it("has a time in its date line only where the editors gave one", () => {
    expect(viewOf(entryOf()).date).toBe("2025-05-09");
    expect(viewOf(entryOf({ date: "2025-05-09T10:00" })).date).toBe("2025-05-09T10:00:00+02:00");
  });

  it("has in its date line the time at which an embargo ended on its day", () => {
    const view = viewOf(entryOf({ embargo: "2025-05-09T10:00" }));
    expect([view.date, view.published]).toEqual(["2025-05-09T10:00:00+02:00", "2025-05-09T10:00:00+02:00"]);
    expect(view).not.toHaveProperty("appeared");
    const ended = viewOf(entryOf({ date: "2025-05-09T12:00", embargo: "2025-05-09T10:00" }));
    expect(ended.published).toBe("2025-05-09T12:00:00+02:00");
  });

  it("keeps the day of its address, and names another one on which an embargo ended", () => {
    expect(viewOf(entryOf({ embargo: "2025-05-12T06:00" }))).toMatchObject({
      date: "2025-05-09",
      appeared: "2025-05-12T06:00:00+02:00",
    });
    expect(viewOf(entryOf({ embargo: "2025-05-12" })).appeared).toBe("2025-05-12");
  });

  it("counts only changes after its publication", () => {
    const changed = (updated: string) => viewOf(entryOf({ embargo: "2025-05-12T06:00", updated })).updated;
    expect(changed("2025-05-10")).toBeUndefined();
    expect(changed("2025-05-12")).toBeUndefined();
    expect(changed("2025-05-13")).toBe("2025-05-13");
  });

  it("links to the lists in which the entry stands", () => {
    const { tags } = viewOf(entryOf({ region: ["Dresden"], topics: ["ki"], organisations: ["dataport"] }));
    expect(tags.map(({ label, tags: links }) => [label, ...links.map(({ address }) => address)])).toEqual([
      ["Orte", "/ort/dresden/"],
      ["Länder", "/land/sachsen/"],
      ["Themen", "/thema/ki/"],
      ["Organisationen", "/organisation/dataport/"],
    ]);
  });

  it("links to the nationwide list before the Länder", () => {
    const { tags } = viewOf(entryOf({ region: ["Sachsen", "bundesweit"] }));
    expect(tags.find(({ label }) => label === "Länder")?.tags.map(({ address }) => address)).toEqual([
      "/bundesweit/",
      "/land/sachsen/",
    ]);
  });

  it("changes by the clock only when one of its events is over", () => {
    const entry = entryOf({ events: [{ title: "Frist", date: "2025-06-30" }] });
    const at = (instant: string) =>
      entryView(entry, { earlier: undefined, later: undefined, chain: [], related: [] }, instant);
    expect(at("2025-06-30T23:59:59+02:00")).toEqual(at("2025-05-09T12:00:00+02:00"));
    expect(at("2025-07-01T00:00:00+02:00").events).toEqual([{ ...entry.events[0], isPast: true }]);
    expect(at("2030-01-01T00:00:00+01:00")).toEqual(at("2025-07-01T00:00:00+02:00"));
  });

  it("marks the entry itself in the chain", () => {
    const entry = entryOf();
    const earlier = entryOf({ slug: "frueher", date: "2025-04-01" });
    const { chain } = entryView(entry, { earlier, later: undefined, chain: [earlier, entry], related: [] }, now);
    expect(chain.map(({ address, current }) => [address, current])).toEqual([
      ["/2025/04/frueher/", false],
      ["/2025/05/bericht/", true],
    ]);
  });
});

describe("a card", () => {
  it("names the Länder, and „Bundesweit“ for a nationwide entry", () => {
    expect(cardOf(entryOf({ region: ["Leipzig", "Hessen"] })).lands).toEqual(["Sachsen", "Hessen"]);
    expect(cardOf(entryOf({ region: ["bundesweit"] })).lands).toEqual(["Bundesweit"]);
  });

  it("in the list of a Land names the other Länder only", () => {
    const ofSaxony = cardWithin("Sachsen");
    expect(ofSaxony(entryOf({ region: ["Leipzig"] })).lands).toEqual([]);
    expect(ofSaxony(entryOf({ region: ["Leipzig", "Hessen"] })).lands).toEqual(["Hessen"]);
    expect(cardWithin(undefined)(entryOf({ region: ["Leipzig"] })).lands).toEqual(["Sachsen"]);
  });
});
