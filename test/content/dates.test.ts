import { execFileSync } from "node:child_process";
import { DateTime, Settings } from "luxon";
import { afterEach, describe, expect, it } from "vitest";
import { dateOrTime, longDate, monthName } from "../../src/content/date-words.ts";
import {
  dayAfter,
  dayOf,
  daysBetween,
  daysOfWeek,
  instant,
  isAfter,
  isDay,
  isDayOrDateTime,
  isInstant,
  isSkippedByClocks,
  weekOf,
} from "../../src/content/dates.ts";
import { root } from "../builders/source-files.ts";

const nbsp = "\u00a0";

describe("isDay", () => {
  it.each(["2025-05-09", "2024-02-29"])("accepts %s", (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    "2025-02-30",
    "2025-02-29",
    "2025-13-01",
    "2025-5-9",
    "09.05.2025",
    "2025-05-09T10:00",
    "2025-W19",
    "",
    " 2025-05-09",
  ])("refuses „%s“", (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe("isDayOrDateTime", () => {
  it.each(["2025-05-09", "2025-05-09T10:00", "2025-05-09 10:00", "2025-05-09T23:59:59"])("accepts %s", (text) => {
    expect(isDayOrDateTime(text)).toBe(true);
  });

  it.each([
    "2025-05-09T24:00",
    "2025-05-09T10:60",
    "2025-05-09T10:00Z",
    "2025-05-09T10:00+02:00",
    "2025-05-09T10",
    "10:00",
  ])("refuses „%s“", (text) => {
    expect(isDayOrDateTime(text)).toBe(false);
  });
});

describe("isSkippedByClocks", () => {
  it("knows the hour that is missing in the night on which summer time begins", () => {
    const times = ["2025-03-30T01:59", "2025-03-30T02:00", "2025-03-30 02:59:59", "2025-03-30T03:00"];
    expect(times.map(isSkippedByClocks)).toEqual([false, true, true, false]);
  });

  it("leaves days, other nights and the hour that comes twice in autumn alone", () => {
    const times = ["2025-03-30", "2025-03-29T02:30", "2025-10-26T02:30", "2025-05-09T25:00", "morgen"];
    expect(times.filter(isSkippedByClocks)).toEqual([]);
  });
});

describe("an instant", () => {
  it.each([
    ["in winter", "2025-01-31", "2025-01-31T00:00:00+01:00"],
    ["in summer", "2025-05-09T10:00", "2025-05-09T10:00:00+02:00"],
    ["on the day on which summer time begins", "2025-03-30", "2025-03-30T00:00:00+01:00"],
    ["after the clocks went forward", "2025-03-30T03:00", "2025-03-30T03:00:00+02:00"],
    ["on the day on which summer time ends", "2025-10-26", "2025-10-26T00:00:00+02:00"],
    ["after the clocks went back", "2025-10-26T03:00", "2025-10-26T03:00:00+01:00"],
    ["with a space before the time", "2025-05-09 10:00", "2025-05-09T10:00:00+02:00"],
  ])("%s has the offset of Berlin", (_when, text, iso) => {
    expect(instant(text)).toBe(iso);
    expect(dayOf(iso)).toBe(text.slice(0, 10));
  });

  it("from another zone falls on the day that it is in Berlin", () => {
    expect(dayOf("2025-05-08T22:00:00Z")).toBe("2025-05-09");
    expect(dayOf("2024-12-31T23:30:00Z")).toBe("2025-01-01");
  });

  it("of midnight with an offset that Berlin does not have then falls on the day before", () => {
    expect(dayOf("2025-01-15T00:00:00+02:00")).toBe("2025-01-14");
    expect(dayOf("2025-10-30T00:00:00+02:00")).toBe("2025-10-29");
    expect(dayOf("2025-07-15T00:00:00+01:00")).toBe("2025-07-15");
  });

  it("is compared whatever the offsets", () => {
    expect(isAfter("2025-05-09T10:00:00+02:00", "2025-05-09T09:00:00Z")).toBe(false);
    expect(isAfter("2025-05-09T09:00:01Z", "2025-05-09T11:00:00+02:00")).toBe(true);
    expect(isAfter("2025-05-09T09:00:00Z", "2025-05-09T11:00:00+02:00")).toBe(false);
  });

  it("cannot be made of something else", () => {
    expect(() => instant("morgen")).toThrow("morgen");
  });
});

describe("the hour that comes twice in autumn", () => {
  const { now } = Settings;
  afterEach(() => {
    Settings.now = now;
  });

  it.each([
    ["summer", "2026-07-01", "2026-10-25T02:30", "2026-10-25T02:30:00+01:00"],
    ["winter", "2026-12-01", "2025-10-26 02:00", "2025-10-26T02:00:00+01:00"],
  ])("is the second one, also for those who build in %s", (_season, today, text, iso) => {
    Settings.now = () => Date.parse(today);
    expect(instant(text)).toBe(iso);
  });
});

describe("an instant with its offset", () => {
  it("is the one it says, also in that hour", () => {
    for (const iso of ["2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00"]) expect(instant(iso)).toBe(iso);
  });
});

describe("isInstant", () => {
  it.each(["2026-01-31", "2026-01-31T06:00", "2026-01-31T06:00:00+01:00", "2026-01-31T05:00:00.000Z"])(
    "accepts %s",
    (text) => {
      expect(isInstant(text)).toBe(true);
    },
  );

  it.each(["10:00", "2025", "2025-01", "2025-W05", "2025-02-30", "2025-01-31T25:00", "31.01.2025", ""])(
    "refuses „%s“",
    (text) => {
      expect(isInstant(text)).toBe(false);
    },
  );
});

describe("dayAfter", () => {
  it("says so when it would leave the years that dates are written in", () => {
    expect(dayAfter("2199-12-31", 1)).toBe("2200-01-01");
    expect(() => dayAfter("9999-12-31", 1)).toThrow("10000");
  });
});

describe("daysBetween", () => {
  it("counts days, also over the nights on which the clocks change", () => {
    expect(daysBetween("2025-03-29", "2025-03-31")).toBe(2);
    expect(daysBetween("2025-10-25", "2025-10-27")).toBe(2);
    expect(daysBetween("2025-01-01", "2024-12-31")).toBe(-1);
  });
});

describe("a week", () => {
  it.each([
    ["in the middle of a year", "2025-05-09", "2025-W19"],
    ["on a Monday", "2025-05-05", "2025-W19"],
    ["on a Sunday", "2025-05-11", "2025-W19"],
    ["at the end of a year that gives its last days to the next", "2024-12-30", "2025-W01"],
    ["on the Sunday before", "2024-12-29", "2024-W52"],
    ["at the end of a year of 53 weeks", "2020-12-31", "2020-W53"],
    ["on New Year's Day after it", "2021-01-01", "2020-W53"],
    ["on the Sunday after it", "2021-01-03", "2020-W53"],
    ["on the first Monday after it", "2021-01-04", "2021-W01"],
    ["at the end of the next such year", "2026-12-31", "2026-W53"],
    ["on the last Sunday of it", "2027-01-03", "2026-W53"],
  ])("%s is that of ISO 8601: %s in %s", (_when, day, week) => {
    expect(weekOf(day)).toBe(week);
  });

  it("lasts from Monday to Sunday, also over the end of a year", () => {
    expect(daysOfWeek("2025-W19")).toEqual({ monday: "2025-05-05", sunday: "2025-05-11" });
    expect(daysOfWeek("2025-W01")).toEqual({ monday: "2024-12-30", sunday: "2025-01-05" });
    expect(daysOfWeek("2020-W53")).toEqual({ monday: "2020-12-28", sunday: "2021-01-03" });
    expect(daysOfWeek("2026-W53")).toEqual({ monday: "2026-12-28", sunday: "2027-01-03" });
  });

  it("is for every day of sixty years the one that Luxon finds", () => {
    const days = Array.from({ length: 60 * 366 }, (_, number) => dayAfter("1990-01-01", number));
    const wrong = days.filter((day) => {
      const [week, weekday] = [weekOf(day), DateTime.fromISO(day, { zone: "utc" }).weekday];
      const isLuxons = DateTime.fromISO(day, { zone: "utc" }).toISOWeekDate() === `${week}-${weekday}`;
      return !isLuxons || daysBetween(daysOfWeek(week).monday, day) !== weekday - 1;
    });
    expect(wrong).toEqual([]);
  });
});

describe("a date in prose", () => {
  it("reads as in a German newspaper, its parts kept together", () => {
    expect(longDate("2025-05-09")).toBe(`9.${nbsp}Mai${nbsp}2025`);
    expect(longDate("2025-03-01")).toBe(`1.${nbsp}März${nbsp}2025`);
    expect(monthName("2025-12")).toBe("Dezember 2025");
  });

  it("has a time where there is one", () => {
    expect(dateOrTime("2025-05-09")).toBe(longDate("2025-05-09"));
    expect(dateOrTime("2025-05-09T08:05:00+02:00")).toBe(`${longDate("2025-05-09")}, 8.05${nbsp}Uhr`);
  });
});

describe("on a machine of another zone", () => {
  const script = `
    import { dateOrTime, longDate, monthName } from "./src/content/date-words.ts";
import { dayOf, instant } from "./src/content/dates.ts";
    const days = ["2025-01-01", "2025-03-30", "2025-05-09", "2025-10-26", "2025-12-31"];
    console.log(JSON.stringify({
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      days: days.map((day) => [instant(day), dayOf(instant(day)), longDate(day), monthName(day.slice(0, 7))]),
      time: dateOrTime(instant("2025-05-09T23:30")),
    }));`;

  it.each(["America/Los_Angeles", "Pacific/Auckland"])("in %s every date is the same as in Berlin", (zone) => {
    const run = (TZ: string): { zone: string; days: unknown; time: string } =>
      JSON.parse(
        execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
          cwd: root,
          env: { ...process.env, TZ },
          encoding: "utf8",
        }),
      );
    const there = run(zone);
    expect(there.zone).toBe(zone);
    expect(there.days).toEqual(run("Europe/Berlin").days);
    expect(there.time).toBe(`9.${nbsp}Mai${nbsp}2025, 23.30${nbsp}Uhr`);
  });
});
