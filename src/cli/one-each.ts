import { severalNames } from "../content/resolve-references.ts";
import type { Vocabularies } from "../content/vocabularies.ts";
import type { Gazetteer } from "../regions/gazetteer.ts";
import { resolveRegion } from "../regions/resolve.ts";

/** The values of an option, with several in one taken apart, and what is said of those; German. */
interface TakenApart {
  readonly names: readonly string[];
  readonly objections: readonly string[];
}

/** What is known of an option that may be given several times. */
interface Option {
  readonly flag: string;
  /** The code under which the check would refuse several names in one. */
  readonly code: string;
  readonly isNone: string;
  /** The names in a value; undefined when it is one, or they are not all known. */
  readonly namesIn: (value: string) => readonly string[] | undefined;
}

function takenApart(values: readonly string[], { flag, code, isNone, namesIn }: Option): TakenApart {
  const parts = values.map((value) => ({ value, names: namesIn(value) }));
  return {
    names: parts.flatMap(({ value, names = [value] }) => names),
    objections: parts.flatMap(({ value, names }) => {
      if (names === undefined) return [];
      const flags = names.map((name) => `${flag} ${quoted(name)}`).join(" ");
      return [`error  ${code}  „${value}" ist ${isNone}. Nennen Sie jeden Namen für sich: ${flags}`];
    }),
  };
}

/** As a shell wants it. */
function quoted(name: string): string {
  return /^[\p{L}\p{N}-]+$/u.test(name) ? name : `"${name}"`;
}

/** Given what `--region` was given, refuses "Dresden, Leipzig" in words of the command line; the check would want a list. */
export function oneRegionEach(values: readonly string[], gazetteer: Gazetteer): TakenApart {
  // "Freiburg/Elbe" is the name of one place.
  const namesIn = (value: string): readonly string[] | undefined =>
    resolveRegion(value, gazetteer).outcome === "unknown" ? severalNames(value, gazetteer) : undefined;
  return takenApart(values, { flag: "--region", code: "region-unknown", isNone: "keine bekannte Region", namesIn });
}

/** Does the same for "ozg,soziales" and `--topic`. */
export function oneTopicEach(values: readonly string[], topics: Vocabularies["topics"]): TakenApart {
  const namesIn = (value: string): readonly string[] | undefined => {
    const names = value.split(/[\s,;/+&]+/);
    return names.length > 1 && names.every((name) => topics.has(name)) ? names : undefined;
  };
  return takenApart(values, { flag: "--topic", code: "topic-unknown", isNone: "kein Thema", namesIn });
}
