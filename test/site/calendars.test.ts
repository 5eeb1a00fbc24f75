import ICAL from "ical.js";
import { describe, expect, inject, it } from "vitest";
import { newsFiles } from "./front-matter.ts";
import { filesBelow, homeOf, pageAt } from "./pages.ts";

describe.each(Object.entries(inject("sites")))("the calendars of the site „%s“", (_name, site) => {
  const { origin, prefix } = homeOf(site);
  const calendars = filesBelow(site.out)
    .filter(({ file }) => file.endsWith(".ics"))
    .map(({ file, content }) => {
      const component = new ICAL.Component(ICAL.parse(content.toString("utf8")));
      return { file, content, component, events: component.getAllSubcomponents("vevent") };
    });
  const reports = newsFiles(site).filter(({ state }) => state === "published");
  const eventDatesOn = (address: string): readonly string[] =>
    [...pageAt(site, address).document.querySelectorAll(".event-list__date")].map(({ textContent }) => textContent);

  it("are one of the site, one of each Land, and one of each report that announces something", () => {
    const files = calendars.map(({ file }) => file);
    expect(files).toContain("termine.ics");
    expect(files.filter((file) => /^land\/[^/]+\/termine\.ics$/.test(file))).toHaveLength(16);
    const ofReports = files
      .filter((file) => /^\d{4}\//.test(file))
      .map((file) => `/${file.replace("termine.ics", "")}`);
    const announcing = reports.filter(({ address }) => eventDatesOn(address).length > 0).map(({ address }) => address);
    expect(ofReports.sort()).toEqual(announcing.sort());
  });

  it("are offered on the page of a report until all of it is past", () => {
    for (const { address } of reports) {
      const href = `${prefix}${address.slice(1)}termine.ics`;
      const isOffered = pageAt(site, address).document.querySelector(`a[href="${href}"]`) !== null;
      expect(isOffered, address).toBe(eventDatesOn(address).some((date) => !date.endsWith("vorbei")));
    }
  });

  it("are read by another program, and say all that the standard asks for", () => {
    for (const { file, component, events } of calendars) {
      for (const name of ["prodid", "version"]) expect(component.hasProperty(name), `${file} ${name}`).toBe(true);
      expect(component.getAllSubcomponents().length, file).toBeGreaterThan(0);
      for (const event of events) {
        for (const name of ["uid", "dtstamp", "dtstart", "summary", "url"])
          expect(event.hasProperty(name), `${file} ${name}`).toBe(true);
        const { startDate, endDate } = new ICAL.Event(event);
        expect(endDate.compare(startDate), file).toBeGreaterThanOrEqual(startDate.isDate ? 1 : 0);
        expect(startDate.isDate || startDate.zone?.tzid === "Europe/Berlin", file).toBe(true);
      }
      const uids = events.map((event) => event.getFirstPropertyValue("uid"));
      expect(new Set(uids).size, file).toBe(uids.length);
    }
  });

  it("have lines of at most 75 bytes, each with its end", () => {
    for (const { file, content } of calendars) {
      const text = content.toString("utf8");
      expect(text.endsWith("END:VCALENDAR\r\n"), file).toBe(true);
      const lines = text.split("\r\n");
      expect(
        lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes("\n")),
        file,
      ).toEqual([]);
    }
  });

  it("lead to reports that readers may see, and to nothing else of the site", () => {
    const known = new Set(reports.map(({ address }) => origin + prefix + address.slice(1)));
    const described = calendars.flatMap(({ events }) =>
      events.map((event) => /Bericht: (\S+)$/.exec(String(event.getFirstPropertyValue("description")))?.[1] ?? ""),
    );
    expect(described.filter((address) => !known.has(address))).toEqual([]);
  });
});
