import { weekTitle } from "../../../_includes/week-words.ts";
import { jsonAddress, monthAddress, weekAddress, yearOfListAddress } from "../../archive/addresses.ts";
import { entriesOnFirstPage, yearsWithPages } from "../../archive/archive.ts";
import { type ArchiveList, listsOf, monthTitle } from "../../archive/lists.ts";
import type { Site } from "../../archive/site.ts";
import { dayOrInstant } from "../../content/dates.ts";
import type { Entry } from "../../content/entry.ts";
import type { SiteFrame } from "../../content/site-frame.ts";
import { absolute } from "../json-ld.ts";
import type { Page, Route } from "../route.ts";
import { checked } from "./checked.ts";
import { licenseOf } from "./license-of.ts";
import type { ListRecord } from "./list-record.ts";
import { schemaAddress } from "./schema-addresses.ts";

/** Every list as JSON, beside its pages, with what they list. */
export const listDocuments: Route<ListRecord, string> = {
  pages: documentsOfLists,
  render: (record) => `${JSON.stringify(checked("list", record, record.url))}\n`,
};

/** What of a document says which list it is, or which part of one. */
type ListFacts = Pick<ListRecord, "kind" | "title" | "year" | "month" | "week" | "complete" | "years">;

function documentsOfLists(site: Site): readonly Page<ListRecord>[] {
  const { frame, archive } = site;
  const license = licenseOf(site.config);
  const references = new Map(archive.entries.map((entry) => [entry, referenceTo(frame, entry)]));
  const document = (page: string, listed: readonly Entry[], facts: ListFacts): Page<ListRecord> => ({
    url: jsonAddress(page),
    props: {
      $schema: absolute(frame, schemaAddress("list")),
      url: absolute(frame, page),
      ...facts,
      entries: listed.flatMap((entry) => references.get(entry) ?? []),
      license,
    },
  });
  const documentsOf = ({
    kind,
    address,
    title,
    entries,
    years: yearPages,
  }: ArchiveList): readonly Page<ListRecord>[] => {
    const years = yearsWithPages(entries, yearPages);
    const newest = entriesOnFirstPage(entries, yearPages);
    const yearLinks = years.map((year) => ({
      year,
      json: absolute(frame, jsonAddress(yearOfListAddress(address, year))),
    }));
    return [
      document(address, newest, { kind, title, complete: newest.length === entries.length, years: yearLinks }),
      ...years.map((year) =>
        document(
          yearOfListAddress(address, year),
          entries.filter(({ day }) => day.startsWith(year)),
          { kind, title, year, complete: true, years: [] },
        ),
      ),
    ];
  };
  const months = archive.months.map(({ subject: month, entries }) =>
    document(monthAddress(month), entries, {
      kind: "month",
      title: monthTitle(month),
      month,
      complete: true,
      years: [],
    }),
  );
  const weeks = archive.weeks.map(({ subject: week, entries }) =>
    document(weekAddress(week), entries, { kind: "week", title: weekTitle(week), week, complete: true, years: [] }),
  );
  return [...listsOf(archive).flatMap(documentsOf), ...months, ...weeks];
}

function referenceTo(frame: SiteFrame, { address, dated, kicker, title, lands }: Entry): ListRecord["entries"][number] {
  return {
    url: absolute(frame, address),
    date: dayOrInstant(dated),
    kicker,
    title,
    lands: lands.map(({ code }) => code),
  };
}
