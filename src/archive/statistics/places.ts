import { localityAddress } from "../addresses.ts";
import type { Archive } from "../archive.ts";

/** How many reports a place has, and how many that are for its size. */
export interface PlaceRate {
  readonly name: string;
  readonly address: string;
  readonly land: string;
  readonly count: number;
  readonly population: number;
  /** Reports per 100,000 inhabitants. */
  readonly rate: number;
}

/** Places with fewer reports have no rank: one report makes a village the most active place of all. */
export const fewestReportsOfPlace = 3;

const german = new Intl.Collator("de");

/** Places with enough reports and a known number of inhabitants, the most active first; Kreise have none. */
export function placeRates({ localities }: Pick<Archive, "localities">): readonly PlaceRate[] {
  return localities
    .flatMap(({ subject, entries }) => {
      const population = subject.kind === "place" ? subject.population : undefined;
      if (!population || entries.length < fewestReportsOfPlace) return [];
      return {
        name: subject.name,
        address: localityAddress(subject),
        land: subject.land.name,
        count: entries.length,
        population,
        rate: (entries.length / population) * 100_000,
      };
    })
    .sort((a, b) => b.rate - a.rate || german.compare(a.name, b.name));
}
