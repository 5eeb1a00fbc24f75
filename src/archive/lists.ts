import { monthName } from "../content/date-words.ts";
import type { Entry } from "../content/entry.ts";
import type { Topic } from "../content/vocabularies.ts";
import type { Land, Locality } from "../regions/region.ts";
import {
  homeAddress,
  landAddress,
  landTopicAddress,
  localityAddress,
  nationwideAddress,
  organisationAddress,
  topicAddress,
} from "./addresses.ts";
import type { GroupedEntries, YearPages } from "./archive.ts";

/** The kinds of lists, in the order in which they are offered. */
export type ListKind = "all" | "nationwide" | "land" | "landTopic" | "topic" | "locality" | "organisation";

/** Which years of a list have pages of their own. */
export const yearPages: Readonly<Record<ListKind, YearPages>> = {
  all: "always",
  nationwide: "when long",
  land: "always",
  landTopic: "when long",
  topic: "always",
  locality: "when long",
  organisation: "when long",
};

/** A list of reports with a page of its own, which readers can follow and machines can read. */
export interface ArchiveList {
  readonly kind: ListKind;
  /** Its page, without path prefix: "/land/sachsen/"; "/" for all reports. */
  readonly address: string;
  /** What it is called beside others of its kind: "Sachsen", "Soziales". */
  readonly name: string;
  /** What it is called alone: "Nachrichten aus Sachsen". */
  readonly title: string;
  /** The Land from which all its reports come. */
  readonly land?: Land;
  /** The topic of all its reports. */
  readonly topic?: Topic;
  /** Newest first. */
  readonly entries: readonly Entry[];
  readonly years: YearPages;
}

/** What lists are called alone, on their pages as in their feeds. */
export const nationwideTitle = "Nachrichten aus ganz Deutschland";
export const landTitle = ({ origin }: Land): string => `Nachrichten ${origin}`;
export const landTopicTitle = ({ locative }: Land, { label }: Topic): string => `${label} ${locative}`;
/** Given "2025-05": a month is a list of its own for machines, but nothing to follow. */
export const monthTitle = (month: string): string => `Berichte vom ${monthName(month)}`;
export const localityTitle = ({ name }: Locality): string => `Nachrichten aus: ${name}`;

/** Every list that has reports, and that of all reports even if there are none; subjects in the order of the archive. */
export function listsOf(archive: GroupedEntries): readonly ArchiveList[] {
  const lists: readonly Omit<ArchiveList, "years">[] = [
    { kind: "all", address: homeAddress, name: "Alle Berichte", title: "Alle Nachrichten", entries: archive.entries },
    {
      kind: "nationwide",
      address: nationwideAddress,
      name: "Bundesweit",
      title: nationwideTitle,
      entries: archive.nationwide,
    },
    ...archive.lands.map(({ subject: land, entries }) => ({
      kind: "land" as const,
      address: landAddress(land),
      name: land.name,
      title: landTitle(land),
      land,
      entries,
    })),
    ...archive.landTopics.map(({ subject: { land, topic }, entries }) => ({
      kind: "landTopic" as const,
      address: landTopicAddress(land, topic),
      name: topic.label,
      title: landTopicTitle(land, topic),
      land,
      topic,
      entries,
    })),
    ...archive.topics.map(({ subject: topic, entries }) => ({
      kind: "topic" as const,
      address: topicAddress(topic),
      name: topic.label,
      title: topic.label,
      topic,
      entries,
    })),
    ...archive.localities.map(({ subject, entries }) => ({
      kind: "locality" as const,
      address: localityAddress(subject),
      name: subject.name,
      title: localityTitle(subject),
      land: subject.land,
      entries,
    })),
    ...archive.organisations.map(({ subject, entries }) => ({
      kind: "organisation" as const,
      address: organisationAddress(subject),
      name: subject.name,
      title: subject.name,
      entries,
    })),
  ];
  return lists
    .filter(({ kind, entries }) => kind === "all" || entries.length > 0)
    .map((list) => ({ ...list, years: yearPages[list.kind] }));
}
