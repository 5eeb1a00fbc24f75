import { execFileSync } from "node:child_process";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import calendar from "../../../src/documents/calendar/calendar.11ty.ts";
import { type EntryFacts, entryOf } from "../../builders/entry.ts";
import { pagesOf, renderAt, siteOf } from "../../builders/site.ts";
import { root } from "../../builders/source-files.ts";

const now = "2025-05-10T12:00:00+02:00";
const textAt = (url: string, ...facts: readonly EntryFacts[]) =>
  renderAt(calendar, siteOf(facts.map(entryOf), "https://example.org/archiv-x/", now), url);

/** The events of a calendar, as an independent program reads them. */
function eventsIn(text: string) {
  const component = new ICAL.Component(ICAL.parse(text));
  return component.getAllSubcomponents("vevent").map((vevent) => new ICAL.Event(vevent));
}
/** The one event of a report. */
async function eventOf(event: object, facts: EntryFacts = {}) {
  const [first] = eventsIn(await textAt("/termine.ics", { ...facts, events: [{ title: "Termin", ...event }] }));
  if (!first) throw new Error("no event");
  return first;
}

describe("a date in a calendar", () => {
  it("is a whole day where no time is known, and ends before the next", async () => {
    const { startDate, endDate } = await eventOf({ date: "2025-06-30" });
    expect([startDate.isDate, startDate.toString(), endDate.toString()]).toEqual([true, "2025-06-30", "2025-07-01"]);
  });

  it("includes its last day", async () => {
    const { startDate, endDate } = await eventOf({ date: "2025-10-25", end: "2025-10-27" });
    expect([startDate.toString(), endDate.toString()]).toEqual(["2025-10-25", "2025-10-28"]);
  });

  it.each([
    ["in summer", "2025-06-12T18:00", "2025-06-12T16:00:00.000Z"],
    ["in winter", "2025-12-12T18:00", "2025-12-12T17:00:00.000Z"],
    ["on the day when summer begins", "2026-03-29T03:30", "2026-03-29T01:30:00.000Z"],
    ["the hour before", "2026-03-29T01:30", "2026-03-29T00:30:00.000Z"],
    ["on the day when summer ends", "2025-10-26T04:00", "2025-10-26T03:00:00.000Z"],
  ])("has the time of Berlin %s", async (_when, date, utc) => {
    const { startDate } = await eventOf({ date });
    expect(startDate.zone?.tzid).toBe("Europe/Berlin");
    expect(startDate.toString()).toBe(`${date}:00`);
    expect(startDate.toJSDate().toISOString()).toBe(utc);
  });

  it("has its end, or none where none is known", async () => {
    const { endDate } = await eventOf({ date: "2025-06-12T18:00", end: "2025-06-12T20:00" });
    expect(endDate.toJSDate().toISOString()).toBe("2025-06-12T18:00:00.000Z");
    expect((await eventOf({ date: "2025-06-12T18:00" })).component.hasProperty("dtend")).toBe(false);
    expect((await eventOf({ date: "2025-06-12T18:00", end: "2025-06-12" })).component.hasProperty("dtend")).toBe(false);
  });

  it("covers whole days where calendars cannot be told its times", async () => {
    const { startDate, endDate } = await eventOf({ date: "2025-06-12T18:00", end: "2025-06-14" });
    expect([startDate.toString(), endDate.toString()]).toEqual(["2025-06-12", "2025-06-15"]);
  });

  it("says what it is, where to read of it and where it takes place", async () => {
    const event = await eventOf({ title: "Infoabend in Dresden", date: "2025-06-12" }, { region: ["Dresden"] });
    expect([event.summary, event.location]).toEqual(["Infoabend in Dresden", "Dresden"]);
    expect(event.description).toBe(
      "Ein Satz, der lang genug ist, um den Bericht zusammenzufassen.\n\nBericht: https://example.org/archiv-x/2025/05/bericht/",
    );
    const url = async (more: object) =>
      (await eventOf({ date: "2025-06-12", ...more })).component.getFirstPropertyValue("url");
    expect(await url({})).toBe("https://example.org/archiv-x/2025/05/bericht/");
    expect(await url({ url: "https://example.org/?a=1,2;b&c" })).toBe("https://example.org/?a=1,2;b&c");
  });

  it("takes place where its title says, and nowhere else: a report from Dresden may announce what the Land does", async () => {
    const elsewhere = await eventOf({ title: "Einsendeschluss", date: "2025-06-12" }, { region: ["Dresden"] });
    expect(elsewhere.location).toBeFalsy();
    const region = ["Dresden", "Görlitz", "Plauen"];
    const locationOf = async (title: string) => (await eventOf({ title, date: "2025-06-12" }, { region })).location;
    expect(await locationOf("Infoabend in Görlitz")).toBe("Görlitz");
    expect(await locationOf("Bewerbungsschluss")).toBeFalsy();
  });

  it("is stamped with the last change of its report, in UTC: builds look at no clock", async () => {
    const event = await eventOf({ date: "2025-06-12" }, { updated: "2025-05-10" });
    expect(event.component.getFirstPropertyValue("dtstamp")?.toString()).toBe("2025-05-09T22:00:00Z");
  });
});

describe("a postponement", () => {
  const sequenceOf = async (facts: EntryFacts) => (await eventOf({ date: "2025-06-12" }, facts)).sequence;

  it("has a higher number than calendars know, without which they leave the event where it was", async () => {
    expect(await sequenceOf({})).toBe(0);
    expect(await sequenceOf({ date: "2025-05-09T10:00", updated: "2025-05-10" })).toBe(1);
    const corrections = [{ date: "2025-06-01", kind: "aktualisierung", text: "Der Termin ist verschoben." }];
    expect(await sequenceOf({ updated: "2025-05-10", corrections })).toBe(23);
  });

  it("of one of two of the same title beyond the other leaves both dates in calendars, each under an identifier that they know", async () => {
    const calendarWith = async (first: string, more: EntryFacts = {}) => {
      const events = [first, "2025-06-19"].map((date) => ({ title: "Sprechtag", date }));
      return eventsIn(await textAt("/termine.ics", { events, ...more }));
    };
    const [before, after] = [
      await calendarWith("2025-06-12"),
      await calendarWith("2025-06-26", { updated: "2025-05-10" }),
    ];
    expect(after.map(({ startDate }) => `${startDate}`).sort()).toEqual(["2025-06-19", "2025-06-26"]);
    expect(after.map(({ uid }) => uid).sort()).toEqual(before.map(({ uid }) => uid).sort());
    expect(after.every(({ sequence }) => sequence > 0)).toBe(true);
  });
});

describe("a calendar", () => {
  it("names no method: that of a publication would demand an organiser, whom no report names", async () => {
    const text = await textAt("/termine.ics", { events: [{ title: "Termin", date: "2025-06-12" }] });
    expect(text).not.toMatch(/^METHOD|^ORGANIZER/m);
  });
});

describe("the texts of a calendar", () => {
  const hostile = [
    "Kommas, Semikolons; Doppelpunkte: und \\n Rückstriche \\",
    "Ärzte, Öfen und Übung: ßßßß 🗺️🗺️🗺️🗺️🗺️🗺️🗺️🗺️🗺️🗺️🗺️🗺️🗺️🗺️🗺️🗺️🗺️🗺️🗺️🗺️",
    "END:VEVENT BEGIN:VEVENT UID:fremd END:VCALENDAR",
    "<script>alert(1)</script> & Co.",
    "Ein langer Titel ".repeat(20).trim(),
  ];

  it.each(hostile)("arrive as they are: %s", async (title) => {
    const entry = entryOf({ events: [{ title, date: "2025-06-12" }] });
    const text = await textAt("/termine.ics", { events: [{ title, date: "2025-06-12" }], teaser: hostile[0] });
    const events = eventsIn(text);
    expect(events.map(({ summary }) => summary)).toEqual([entry.events[0]?.title]);
    expect(events[0]?.description).toContain("Kommas, Semikolons; Doppelpunkte");
  });

  it("stand in lines of at most 75 bytes, ended as the standard wants it, that cut no letter in two", async () => {
    const events = hostile.map((title) => ({ title, date: "2025-06-12" }));
    const lines = (await textAt("/termine.ics", { events })).split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter((line) => /[\r\n\ufffd]/.test(line))).toEqual([]);
  });

  it("name the calendar, also that of a site with a comma in its name", async () => {
    const site = siteOf([]);
    const named = { ...site, frame: { ...site.frame, name: "Amt, Stadt; Land" } };
    const component = new ICAL.Component(ICAL.parse(await renderAt(calendar, named, "/land/saarland/termine.ics")));
    expect(component.getFirstPropertyValue("x-wr-calname")).toContain("Amt\\, Stadt\\; Land: Termine aus dem Saarland");
  });
});

describe("the identifier of an event", () => {
  const first = { title: "Sprechtag", date: "2025-06-12" };
  const second = { title: "Sprechtag", date: "2025-07-12" };
  const other = { title: "Frist", date: "2025-06-30" };
  const uidsOf = async (events: readonly object[], facts: EntryFacts = {}) =>
    new Map(
      eventsIn(await textAt("/termine.ics", { ...facts, events })).map(({ uid, summary, startDate }) => [
        `${summary} ${startDate}`,
        uid,
      ]),
    );

  it("is its own", async () => {
    const uids = [...(await uidsOf([first, second, other])).values()];
    expect(new Set(uids).size).toBe(3);
    for (const uid of uids) expect(uid).toMatch(/^[\w-]{22}@ortsmarke\.example$/);
    expect([...(await uidsOf([first], { slug: "anderer" })).values()]).not.toEqual(uids.slice(0, 1));
  });

  it("stays in another order, beside further events, and in all calendars", async () => {
    const uids = await uidsOf([first, second, other]);
    expect(await uidsOf([other, second, first])).toEqual(uids);
    expect(await uidsOf([{ title: "Neu", date: "2025-06-01" }, first, second, other])).toEqual(
      new Map([["Neu 2025-06-01", expect.any(String)], ...uids]),
    );
    const facts = { events: [first, second, other] };
    for (const url of ["/land/sachsen/termine.ics", "/2025/05/bericht/termine.ics"])
      expect(
        eventsIn(await textAt(url, facts))
          .map(({ uid }) => uid)
          .sort(),
      ).toEqual([...uids.values()].sort());
  });

  it("stays when the event is postponed, so that calendars move it, and when the report moves or changes", async () => {
    const [uid] = (await uidsOf([other])).values();
    expect([...(await uidsOf([{ ...other, date: "2025-08-01" }])).values()]).toEqual([uid]);
    const moved = { slug: "neuer-name", aliases: ["/2025/05/bericht/"], title: "Neuer Titel", updated: "2025-05-10" };
    expect([...(await uidsOf([other], moved)).values()]).toEqual([uid]);
  });
});

describe("the calendars of a site", () => {
  const event = { title: "Frist", date: "2025-06-12" };
  const site = siteOf(
    [
      entryOf({ slug: "dresden", events: [event] }),
      entryOf({ slug: "kiel", region: ["Kiel"], events: [{ ...event, date: "2025-05-01" }] }),
      entryOf({ slug: "ohne" }),
      entryOf({ slug: "entwurf", draft: true, events: [event] }),
      entryOf({ slug: "gesperrt", embargo: "2030-01-01", events: [event] }),
      entryOf({ slug: "weg", withdrawn: { date: "2025-05-10", reason: "Irrtum." }, events: [event] }),
    ],
    undefined,
    now,
  );
  const urls = pagesOf(calendar, site).map(({ url }) => url);
  const countAt = async (url: string) => eventsIn(await renderAt(calendar, site, url)).length;

  it("are one of the site, one of each Land, and one of each report that readers may see and that has events", async () => {
    expect(urls.filter((url) => !url.startsWith("/land/"))).toEqual([
      "/termine.ics",
      "/2025/05/dresden/termine.ics",
      "/2025/05/kiel/termine.ics",
    ]);
    expect(urls.filter((url) => url.startsWith("/land/"))).toHaveLength(16);
    expect(await countAt("/termine.ics")).toBe(2);
    expect(await countAt("/land/sachsen/termine.ics")).toBe(1);
  });

  it("have a component, as the standard asks for, also where there are no events", async () => {
    const empty = new ICAL.Component(ICAL.parse(await renderAt(calendar, site, "/land/bayern/termine.ics")));
    expect(empty.getAllSubcomponents().map(({ name }) => name)).toEqual(["vtimezone"]);
    expect(empty.getFirstPropertyValue("version")).toBe("2.0");
    expect(empty.getFirstPropertyValue("prodid")).toBeTruthy();
  });

  it.each(["America/Los_Angeles", "Pacific/Auckland"])("are the same on a machine in %s", (zone) => {
    const script = `
      import { iCalendar } from "./src/documents/calendar/calendar.ts";
      const event = { uid: "1", title: "x", description: "y", url: "https://example.org/", stamp: "2025-05-09T00:00:00+02:00", sequence: 0 };
      console.log(Intl.DateTimeFormat().resolvedOptions().timeZone);
      console.log(iCalendar({ name: "n", url: "https://example.org/", events: [
        { ...event, start: "2025-06-12", end: "2025-06-13" },
        { ...event, start: "2025-06-12T23:30:00+02:00", end: "2025-12-12T23:30:00+01:00" }] }));`;
    const run = (TZ: string): readonly string[] =>
      execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
        cwd: root,
        env: { ...process.env, TZ },
        encoding: "utf8",
      }).split("\n");
    const [there, ...lines] = run(zone);
    expect(there).toBe(zone);
    expect(lines).toEqual(run("Europe/Berlin").slice(1));
    expect(lines.join("\n")).toContain("DTSTART;TZID=Europe/Berlin:20250612T233000");
  });
});
