import { describe, expect, inject, it } from "vitest";
import { pageAt } from "./pages.ts";

const { model } = inject("sites");

/** The text of the main part of a page, its spaces made equal. */
function mainText(address: string): string {
  const text = pageAt(model, address).document.querySelector("main")?.textContent ?? "";
  return text.replaceAll(/\s+/g, " ");
}

describe("the page of a report", () => {
  it("shows corrections with their kinds, and the day of the last update", () => {
    const text = mainText("/2024/02/goerlitz-serviceportal/");
    expect(text).toContain("Aktualisiert am 10. April 2024");
    expect(text).toContain("Richtigstellung vom 1. März 2024");
    expect(text).toContain("Ergänzung vom 5. März 2024");
    expect(text).toContain("Aktualisierung vom 10. April 2024");
    expect(text).toContain("Richtig sind zwölf.");
  });

  it("sets German quotes and no-break spaces", () => {
    const { document } = pageAt(model, "/2024/02/goerlitz-serviceportal/");
    const body = document.querySelector(".report__body")?.textContent ?? "";
    expect(body).toContain("„Rathaus, das nie schließt“");
    expect(body).toMatch(/z\.[\u00a0\u202f]B\./);
    expect(body).toMatch(/§[\u00a0\u202f]1/);
    expect(body).toMatch(/29\.[\u00a0\u202f]Februar/);
    expect(document.querySelector(".source-list")?.textContent).toContain("Zwölf „Leistungen“ auf einen Klick");
  });

  it("does not take what looks like a template for one", () => {
    const text = mainText("/2024/02/goerlitz-serviceportal/");
    expect(text).toContain("{{ title }}");
    expect(text).toContain("<%= title %>");
  });

  it("keeps characters of HTML as characters", () => {
    const { document } = pageAt(model, "/2025/06/goerlitz-serviceportal-bilanz/");
    expect(document.querySelector("h1")?.textContent).toMatch(/Görlitz\/Oberlausitz.*Wartezeit <10\sMinuten & Tickets/);
  });

  it.each([
    ["/2024/03/kiel-zeitumstellung/", "31. März 2024, 3.30 Uhr", "2024-03-31T03:30:00+02:00"],
    ["/2024/12/flensburg-jahreswechsel/", "31. Dezember 2024, 23.45 Uhr", "2024-12-31T23:45:00+01:00"],
    ["/2025/01/thueringen-onlinepflicht/", "1. Januar 2025", "2025-01-01"],
  ])("%s is dated %s in German time", (address, words, machine) => {
    const time = pageAt(model, address).document.querySelector(".report__meta time");
    expect(time?.textContent.replaceAll(/\s+/g, " ")).toBe(words);
    expect(time?.getAttribute("datetime")).toBe(machine);
  });

  it.each([
    ["/2024/03/kiel-zeitumstellung/", "27. Oktober 2024, 3.00 Uhr"],
    ["/2024/12/flensburg-jahreswechsel/", "7. Januar 2025, 9.00 bis 12.30 Uhr"],
    ["/2025/01/thueringen-onlinepflicht/", "31. März 2025"],
    ["/2025/01/thueringen-onlinepflicht/", "20. bis 22. Januar 2025"],
    ["/2025/11/registerwoche/", "28. November bis 4. Dezember 2025"],
    ["/2025/11/registerwoche/", "14. November 2025, 12.00 Uhr"],
  ])("%s announces an event on %s", (address, words) => {
    expect(mainText(address)).toContain(words);
  });

  it("gives the times of events as instants that hold in any zone", () => {
    const times = pageAt(model, "/2024/12/flensburg-jahreswechsel/").document.querySelectorAll(".event-list time");
    expect(times.map((time) => time.getAttribute("datetime"))).toEqual([
      "2025-01-07T09:00:00+01:00",
      "2025-01-07T12:30:00+01:00",
    ]);
  });

  it("says what kind of text it is", () => {
    expect(mainText("/2024/03/kiel-zeitumstellung/")).toContain("Pressemitteilung");
    expect(mainText("/2025/11/registerwoche/")).toContain("Hinweis");
  });

  it("shows the chain of reports from one place on one topic, oldest first", () => {
    const links = pageAt(model, "/2024/09/goerlitz-serviceportal-ausfall/").document.querySelectorAll(".timeline li");
    expect(links.map((item) => item.querySelector("time")?.getAttribute("datetime"))).toEqual([
      "2024-02-29",
      "2024-09-12",
      "2025-06-17",
    ]);
  });

  it("leads to the lists of its places, Länder, topics and organisations", () => {
    const { document } = pageAt(model, "/2025/04/nordwesten-datenaustausch/");
    const addresses = document.querySelectorAll(".tag-list a").map((link) => link.getAttribute("href"));
    expect(addresses).toEqual([
      ...["/ort/bremen/", "/ort/hamburg/"],
      ...["/land/niedersachsen/", "/land/bremen/", "/land/hamburg/"],
      ...["/thema/daten/", "/thema/strategie/", "/thema/ikz/"],
      ...["/organisation/dataport/", "/organisation/it-planungsrat/"],
    ]);
  });

  it("names a Kreis that was given, and lists the report there", () => {
    expect(mainText("/ort/landkreis-bautzen/")).toContain("Kreistag beschließt Geld für digitale Akten");
  });
});
