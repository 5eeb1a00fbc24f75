import { describeRegion } from "../regions/describe.ts";
import type { Gazetteer } from "../regions/gazetteer.ts";
import { nationwide, type Region } from "../regions/region.ts";
import { resolveRegion, writtenRegion } from "../regions/resolve.ts";
import type { FrontMatter } from "./front-matter-schema.ts";
import { organisationAdvice } from "./meant-organisation.ts";
import type { Problem } from "./problem.ts";
import { type Position, problemsIn } from "./source-file.ts";
import { didYouMean } from "./suggestions.ts";
import type { Organisation, Topic, Vocabularies } from "./vocabularies.ts";

/** What the keys and names in the head of a file stand for. */
export interface References {
  readonly regions: readonly Region[];
  readonly topics: readonly Topic[];
  readonly organisations: readonly Organisation[];
  readonly problems: readonly Problem[];
}

type Locate = (path: readonly PropertyKey[]) => Position;

/** "A, B oder C". */
const alternatives = new Intl.ListFormat("de", { type: "disjunction" });

/** Looks up the regions, topics and organisations that a head names; what is not known becomes a problem at its line. */
export function resolveReferences(
  file: string,
  head: Pick<FrontMatter, "region" | "topics" | "organisations">,
  { topics, organisations }: Vocabularies,
  gazetteer: Gazetteer,
  locate: Locate,
): References {
  const problem = problemsIn(file);
  const problems: Problem[] = [];

  function regionOf(name: string, index: number): readonly Region[] {
    const resolution = resolveRegion(name, gazetteer);
    const position = () => locate(["region", index]);
    if (resolution.outcome === "found") return [resolution.region];
    if (resolution.outcome === "ambiguous") {
      const candidates = resolution.candidates.map(describeRegion);
      problems.push(
        problem(
          "region-ambiguous",
          position(),
          `„${name}" gibt es mehrmals: ${candidates.join("; ")}.`,
          `Schreiben Sie zum Beispiel „${spelling(resolution.candidates, gazetteer)}" oder den Schlüssel in Anführungszeichen.`,
        ),
      );
      return [];
    }
    const nearest = alternatives.format(resolution.nearest.map((known) => `„${known}"`));
    const several = severalNames(name, gazetteer);
    problems.push(
      problem(
        "region-unknown",
        position(),
        `„${name}" ist keine bekannte Region.`,
        several
          ? `Nennen Sie jede für sich: [${several.join(", ")}]`
          : nearest
            ? `Meinten Sie ${nearest}?`
            : 'Schreiben Sie den amtlichen Namen von Ort, Kreis oder Land, oder „bundesweit".',
      ),
    );
    return [];
  }

  function lookUp<T>(list: "topics" | "organisations", known: ReadonlyMap<string, T>, labels: (value: T) => string) {
    return head[list].flatMap((key, index): readonly T[] => {
      const value = known.get(key);
      if (value) return [value];
      // Editors often write the label instead of the key.
      const byLabel = [...known].find(([, candidate]) => labels(candidate).toLowerCase() === key.toLowerCase())?.[0];
      const [code, what, vocabulary] =
        list === "topics"
          ? (["topic-unknown", "kein Thema", "_data/topics.yaml"] as const)
          : (["organisation-unknown", "keine Organisation", "_data/organisations.yaml"] as const);
      problems.push(
        problem(
          code,
          locate([list, index]),
          `„${key}" ist ${what} aus ${vocabulary}.`,
          byLabel
            ? `Meinten Sie „${byLabel}"?`
            : list === "topics"
              ? (didYouMean(key, [...known.keys()]) ?? `Möglich sind: ${[...known.keys()].join(", ")}.`)
              : organisationAdvice(key, [...known.keys()]),
        ),
      );
      return [];
    });
  }

  return {
    regions: [...new Set(head.region.flatMap(regionOf))],
    topics: lookUp("topics", topics, ({ label }) => label),
    organisations: lookUp("organisations", organisations, ({ name }) => name),
    problems,
  };
}

/** Characters; nobody writes more names into one value. */
const longestNames = 300;

/** "Dresden/Leipzig", "Sachsen und Thüringen": the names, when each of them is known; undefined otherwise. */
export function severalNames(name: string, gazetteer: Gazetteer): readonly string[] | undefined {
  if (name.length > longestNames) return undefined;
  const names = name.split(/\s*[/,;&+]\s*|\s+und\s+/);
  const areKnown = names.every((part) => resolveRegion(part, gazetteer).outcome !== "unknown");
  return names.length > 1 && areKnown ? names : undefined;
}

/** The spelling that means the largest of several places. */
function spelling(candidates: readonly Region[], gazetteer: Gazetteer): string {
  const population = (region: Region): number => (region.kind === "place" ? (region.population ?? 0) : 0);
  const [largest] = [...candidates].sort((a, b) => population(b) - population(a));
  return writtenRegion(largest ?? nationwide, gazetteer);
}
