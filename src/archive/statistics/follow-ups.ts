import { mean } from "d3-array";
import { daysBetween } from "../../content/dates.ts";
import type { Entry } from "../../content/entry.ts";
import type { Topic } from "../../content/vocabularies.ts";
import type { Locality } from "../../regions/region.ts";
import { topicAddress } from "../addresses.ts";
import type { Archive } from "../archive.ts";

/** How long it takes until a report follows another one from the same place on the same topic. */
interface Pace {
  /** How many reports follow another one. */
  readonly count: number;
  /** Days since the report before, on average. */
  readonly days: number;
}

/** The pace on one topic. */
interface TopicPace extends Pace {
  readonly name: string;
  readonly address: string;
}

/** The pace of all reports, and on every topic with enough of them, the fastest first. */
export interface FollowUps {
  /** Undefined where too few reports follow another one for an average. */
  readonly all: Pace | undefined;
  readonly topics: readonly TopicPace[];
}

/** The average of fewer intervals says little. */
export const fewestFollowUps = 3;

const german = new Intl.Collator("de");

/**
 * Measures how reports follow upon each other, as the chain of `relationsIn` shows it: a report follows the latest one
 * before it that shares a place (or Kreis) and a topic. For all topics together each report counts once, with the
 * shortest of its intervals.
 */
export function followUps({ entries }: Pick<Archive, "entries">): FollowUps {
  const latest = new Map<Topic, Map<Locality, Entry>>();
  const all: number[] = [];
  const byTopic = new Map<Topic, number[]>();
  for (const entry of entries.toReversed()) {
    const intervals = entry.topics.flatMap((topic) => {
      const before = latest.get(topic) ?? new Map<Locality, Entry>();
      const days = entry.localities.flatMap((locality) => {
        const earlier = before.get(locality);
        return earlier ? daysBetween(earlier.day, entry.day) : [];
      });
      latest.set(topic, before);
      for (const locality of entry.localities) before.set(locality, entry);
      return days.length > 0 ? { topic, days: Math.min(...days) } : [];
    });
    for (const { topic, days } of intervals) {
      const known = byTopic.get(topic);
      if (known) known.push(days);
      else byTopic.set(topic, [days]);
    }
    if (intervals.length > 0) all.push(Math.min(...intervals.map(({ days }) => days)));
  }
  const topics = [...byTopic].flatMap(([topic, days]) => {
    const pace = paceOf(days);
    return pace ? { name: topic.label, address: topicAddress(topic), ...pace } : [];
  });
  return { all: paceOf(all), topics: topics.sort((a, b) => a.days - b.days || german.compare(a.name, b.name)) };
}

function paceOf(intervals: readonly number[]): Pace | undefined {
  const days = mean(intervals);
  return days === undefined || intervals.length < fewestFollowUps ? undefined : { count: intervals.length, days };
}
