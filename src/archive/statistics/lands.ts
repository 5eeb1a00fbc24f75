import { landAddress } from "../addresses.ts";
import type { Archive } from "../archive.ts";

/** How many reports a Land has. */
export interface LandCount {
  /** As in `Land`: "14". */
  readonly key: string;
  readonly name: string;
  readonly address: string;
  readonly count: number;
}

const german = new Intl.Collator("de");

/** The reports of all 16 Länder, the Land with the most first; a report from two Länder counts for both. */
export function landCounts({ lands }: Pick<Archive, "lands">): readonly LandCount[] {
  return lands
    .map(({ subject, entries }) => ({
      key: subject.key,
      name: subject.name,
      address: landAddress(subject),
      count: entries.length,
    }))
    .sort((a, b) => b.count - a.count || german.compare(a.name, b.name));
}
