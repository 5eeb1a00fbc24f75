import { foldName } from "../../regions/fold.ts";
import type { RegionList } from "../regions.ts";

/** A region as the form offers it. */
export interface KnownRegion {
  /** "Tübingen (Landkreis Tübingen, Baden-Württemberg)". */
  readonly label: string;
  /** What front matter says. */
  readonly value: string;
  /** Folded words of the name, each behind a space. */
  readonly name: string;
  /** The same of name, context and other names. */
  readonly words: string;
}

function wordsOf(text: string): string {
  return ` ${foldName(text).replace(/[^a-z0-9]+/g, " ")}`;
}

/** Makes regions that can be searched of the list that the form has loaded. */
export function knownRegions({ contexts, regions }: RegionList): readonly KnownRegion[] {
  return regions.map(([name, number, value, others = ""]) => {
    const label = `${name} (${contexts[number] ?? ""})`;
    return { label, value: value || name, name: wordsOf(name), words: `${wordsOf(label)} ${others}` };
  });
}

/**
 * Regions whose words begin with all that was typed ("neuk hess"): first those whose name is just that, then those whose
 * name begins so, each in the order of the list.
 */
export function matches(typed: string, regions: readonly KnownRegion[], most: number): readonly KnownRegion[] {
  const name = wordsOf(typed).trimEnd();
  const words = name.split(" ").filter(Boolean);
  if (words.length === 0) return [];
  const fitting = regions.filter((region) => words.every((word) => region.words.includes(` ${word}`)));
  const distance = (region: KnownRegion): number => (region.name === name ? 0 : region.name.startsWith(name) ? 1 : 2);
  return fitting.sort((a, b) => distance(a) - distance(b)).slice(0, most);
}

/** How a value of a file reads: with Land and Kreis where it is known, else as it stands there. */
export function labelOf(value: string, regions: readonly KnownRegion[]): string {
  const written = wordsOf(value);
  const known = regions.find((region) => region.value === value) ?? regions.find(({ name }) => name === written);
  return known?.label ?? value;
}
