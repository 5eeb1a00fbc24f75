import { rollup } from "d3-array";
import { topicAddress } from "../addresses.ts";
import type { Archive } from "../archive.ts";
import type { PeriodCount } from "./periods.ts";

/** How many reports a topic has over the years. */
export interface TopicCounts {
  readonly name: string;
  readonly address: string;
  readonly total: number;
  /** One number for each year of the archive, oldest first. */
  readonly counts: readonly number[];
}

const german = new Intl.Collator("de");

/** The reports of every topic that has some, the topic with the most first; a report on two topics counts for both. */
export function topicCounts(
  { topics }: Pick<Archive, "topics">,
  years: readonly PeriodCount[],
): readonly TopicCounts[] {
  return topics
    .filter(({ entries }) => entries.length > 0)
    .map(({ subject, entries }) => {
      const ofYear = rollup(
        entries,
        (members) => members.length,
        ({ day }) => day.slice(0, 4),
      );
      return {
        name: subject.label,
        address: topicAddress(subject),
        total: entries.length,
        counts: years.map(({ period }) => ofYear.get(period) ?? 0),
      };
    })
    .sort((a, b) => b.total - a.total || german.compare(a.name, b.name));
}
