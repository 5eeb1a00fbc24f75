import type { Archive } from "../archive.ts";
import { type FollowUps, followUps } from "./follow-ups.ts";
import { type LandCount, landCounts } from "./lands.ts";
import { monthCounts, type PeriodCount, yearCounts } from "./periods.ts";
import { type PlaceRate, placeRates } from "./places.ts";
import { type TopicCounts, topicCounts } from "./topics.ts";

/** What the archive is like in numbers. */
export interface Statistics {
  readonly total: number;
  /** The days of the oldest and the newest report; undefined without reports. */
  readonly days: readonly [first: string, last: string] | undefined;
  readonly years: readonly PeriodCount[];
  readonly months: readonly PeriodCount[];
  readonly lands: readonly LandCount[];
  /** Reports that concern the whole of Germany. */
  readonly nationwide: number;
  readonly topics: readonly TopicCounts[];
  readonly places: readonly PlaceRate[];
  readonly followUps: FollowUps;
}

/** Counts what an archive holds: each list once, and all reports once for those that follow upon each other. */
export function statisticsOf(archive: Archive): Statistics {
  const [first, last] = [archive.entries.at(-1)?.day, archive.entries[0]?.day];
  const years = yearCounts(archive);
  return {
    total: archive.entries.length,
    days: first && last ? [first, last] : undefined,
    years,
    months: monthCounts(archive),
    lands: landCounts(archive),
    nationwide: archive.nationwide.length,
    topics: topicCounts(archive, years),
    places: placeRates(archive),
    followUps: followUps(archive),
  };
}
