import {
  archiveAddress,
  correctionsAddress,
  dataAddress,
  eventsAddress,
  homeAddress,
  landAddress,
  landsAddress,
  landTopicAddress,
  localitiesAddress,
  localityAddress,
  monthAddress,
  nationwideAddress,
  organisationAddress,
  organisationsAddress,
  searchAddress,
  statisticsAddress,
  subscribeAddress,
  topicAddress,
  topicsAddress,
  weekAddress,
  weeksAddress,
  yearAddress,
  yearOfListAddress,
} from "../../archive/addresses.ts";
import { type Group, lastModified, yearsWithPages } from "../../archive/archive.ts";
import { type ListKind, yearPages } from "../../archive/lists.ts";
import type { Site } from "../../archive/site.ts";
import type { Entry } from "../../content/entry.ts";

/** A page that search engines shall know. */
export interface PublicAddress {
  /** Without path prefix. */
  readonly address: string;
  /** When what it shows last changed, ISO instant; undefined where no entry says so. */
  readonly lastModified: string | undefined;
}

const textPages = [
  searchAddress,
  subscribeAddress,
  "/ueber/",
  "/impressum/",
  "/datenschutz/",
  "/barrierefreiheit/",
  "/leichte-sprache/",
] as const;

/** Every page of the site but notices, redirects and the error page, with the time of its last change. */
export function publicAddresses({ archive }: Pick<Site, "archive">): readonly PublicAddress[] {
  const page = (address: string, entries: readonly Entry[]): PublicAddress => ({
    address,
    lastModified: lastModified(entries),
  });
  const list = (address: string, entries: readonly Entry[], kind: ListKind): readonly PublicAddress[] => [
    page(address, entries),
    ...yearsWithPages(entries, yearPages[kind]).map((year) =>
      page(
        yearOfListAddress(address, year),
        entries.filter(({ day }) => day.startsWith(year)),
      ),
    ),
  ];
  const lists = <T>(groups: readonly Group<T>[], addressOf: (subject: T) => string, kind: ListKind) =>
    groups.flatMap(({ subject, entries }) => list(addressOf(subject), entries, kind));

  return [
    ...[
      homeAddress,
      archiveAddress,
      landsAddress,
      localitiesAddress,
      topicsAddress,
      organisationsAddress,
      statisticsAddress,
    ].map((address) => page(address, archive.entries)),
    ...archive.entries.map((entry) => page(entry.address, [entry])),
    ...archive.months.map(({ subject, entries }) => page(monthAddress(subject), entries)),
    ...archive.years.map(({ subject, entries }) => page(yearAddress(subject), entries)),
    page(weeksAddress, []), // it names weeks only, and no entry says when the first one of a week came in
    ...archive.weeks.map(({ subject, entries }) => page(weekAddress(subject), entries)),
    ...lists(archive.lands, landAddress, "land"),
    ...lists(archive.landTopics, ({ land, topic }) => landTopicAddress(land, topic), "landTopic"),
    ...lists(archive.localities, localityAddress, "locality"),
    ...lists(archive.topics, topicAddress, "topic"),
    ...lists(archive.organisations, organisationAddress, "organisation"),
    ...list(nationwideAddress, archive.nationwide, "nationwide"),
    page(
      correctionsAddress,
      archive.entries.filter(({ corrections }) => corrections.length > 0),
    ),
    page(
      eventsAddress,
      archive.entries.filter(({ events }) => events.length > 0),
    ),
    page(dataAddress, archive.entries),
    ...textPages.map((address) => page(address, [])),
  ];
}
