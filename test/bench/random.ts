/** A source of numbers from 0 to 1. */
export type Random = () => number;

/** mulberry32, a small generator of random numbers from 0 to 1 with a seed; public domain, by Tommy Ettinger. */
export function randomNumbers(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the values; the greater the skew, the more often one of the first. */
export function pick<T>(values: readonly T[], random: Random, skew = 1): T {
  const value = values[Math.floor(values.length * random() ** skew)];
  if (value === undefined) throw new Error("Nothing to pick from.");
  return value;
}

/** A rank from 0 to `count` - 1 after Zipf's law: the tenth comes a tenth as often as the first. */
export function zipfRank(count: number, random: Random): number {
  return Math.min(count - 1, Math.floor((count + 1) ** random()) - 1);
}
