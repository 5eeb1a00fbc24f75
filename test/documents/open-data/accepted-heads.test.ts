import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../../src/content/entry.ts";
import { entryDocuments } from "../../../src/documents/open-data/entry-documents.ts";
import { type EntryFacts, entryOf } from "../../builders/entry.ts";
import { siteOf } from "../../builders/site.ts";

/** The document of a report, which throws when it does not fit the published schema. */
function documentOf(entry: Entry): string {
  const pages = entryDocuments.pages(siteOf([entry], undefined, "2200-01-01T00:00:00Z"));
  return pages.map(({ props }) => entryDocuments.render(props)).join("");
}

function acceptedBy(facts: EntryFacts): Entry | undefined {
  try {
    return entryOf(facts);
  } catch {
    return undefined;
  }
}

const mixed = (text: fc.Arbitrary<string>) => fc.mixedCase(text);
const address = fc.oneof(
  mixed(
    fc.constantFrom("https://www.dresden.de/", "http://dresden.de", "https://münchen.de/a?b=C#D", " https://a.de "),
  ),
  mixed(fc.webUrl({ withQueryParameters: true, withFragments: true })),
  fc.string().map((rest) => `HTTPS://www.dresden.de/${rest}`),
);
const day = fc
  .date({ min: new Date("0001-01-02"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const time = fc.constantFrom("", "T00:00", "T02:30", "T10:00", " 23:59");
const dayOrTime = fc.tuple(day, time).map((parts) => parts.join(""));
const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).map((some) => `Ein ${some}`);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

const heads = fc.record({
  date: dayOrTime,
  title: text,
  sources: fc.array(fc.record({ publisher: text, title: maybe(text), url: maybe(address), date: maybe(day) }), {
    maxLength: 2,
  }),
  events: fc.array(fc.record({ title: text, date: dayOrTime, url: maybe(address) }), { maxLength: 2 }),
  image: maybe(fc.record({ src: fc.constant("bild.jpg"), alt: text, credit: text, license: text })),
  embargo: maybe(dayOrTime),
});

describe("whatever the head of a report may say", () => {
  it("fits the schema of the data", () => {
    let accepted = 0;
    fc.assert(
      fc.property(heads, (head) => {
        const said = Object.entries(head).filter(([, value]) => value !== undefined);
        const entry = acceptedBy(Object.fromEntries(said));
        fc.pre(entry !== undefined);
        accepted += 1;
        expect(documentOf(entry)).toContain(entry.day);
      }),
      { numRuns: 200 },
    );
    expect(accepted).toBe(200);
  });

  it.each(["sources", "events"])("with capitals in the addresses of %s fits it, too", (key) => {
    const item = { title: "Karte", publisher: "Stadt", date: "2025-06-01", url: "HTTPS://WWW.Dresden.de/Karte?A=B" };
    const { publisher, ...event } = item;
    const entry = entryOf({ [key]: [key === "sources" ? { ...event, publisher } : event] });
    expect(documentOf(entry)).toContain('"url":"https://www.dresden.de/Karte?A=B"');
  });
});
