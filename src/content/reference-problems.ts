import { join } from "node:path";
import type { Gazetteer, PlaceAdditions, StateRecord } from "../regions/gazetteer.ts";
import { positionInYaml } from "./entry-position.ts";
import type { Problem } from "./problem.ts";
import { problemsIn } from "./source-file.ts";

interface Keyed {
  readonly key: string;
}

/** Finds the keys of a list that stand there twice: the later of the two would silently take the place of the other. */
export function repeatedKeys(
  file: string,
  values: readonly Keyed[],
  path: readonly PropertyKey[] = [],
): readonly Problem[] {
  const known = new Map<string, number>();
  return values.flatMap(({ key }, index) => {
    const first = known.get(key);
    if (first === undefined) {
      known.set(key, index);
      return [];
    }
    const { line } = positionInYaml(file, [...path, first, "key"]);
    return [
      problemsIn(file)(
        "value-duplicate",
        positionInYaml(file, [...path, index, "key"]),
        `Der Schlüssel „${key}" steht schon in Zeile ${line}.`,
        "Geben Sie einem der beiden Einträge einen anderen Schlüssel, oder löschen Sie einen.",
      ),
    ];
  });
}

/** What is wrong with the keys that `places.yaml` adds: they stand there twice, or lie in no Land. */
export function additionProblems(
  dataDirectory: string,
  { municipalities, associations }: PlaceAdditions,
  states: readonly StateRecord[],
): readonly Problem[] {
  const file = join(dataDirectory, "places.yaml");
  const lands = new Set(states.map(({ key }) => key));
  return Object.entries({ municipalities, associations }).flatMap(([list, places]) => [
    ...repeatedKeys(file, places, [list]),
    ...places.flatMap(({ key }, index) =>
      lands.has(key.slice(0, 2))
        ? []
        : [
            problemsIn(file)(
              "region-unknown",
              positionInYaml(file, [list, index, "key"]),
              `Der Schlüssel „${key}" gehört zu keinem Land.`,
              "Prüfen Sie die ersten zwei Ziffern; sie sind der Schlüssel des Landes, zum Beispiel 14 für Sachsen.",
            ),
          ],
    ),
  ]);
}

/** Finds the further names of `places.yaml` that belong to no region of a gazetteer. */
export function aliasProblems(
  dataDirectory: string,
  { aliases }: PlaceAdditions,
  { byKey }: Gazetteer,
): readonly Problem[] {
  const file = join(dataDirectory, "places.yaml");
  return Object.keys(aliases)
    .filter((key) => !byKey.has(key))
    .map((key) =>
      problemsIn(file)(
        "region-unknown",
        positionInYaml(file, ["aliases", key], "key"),
        `Zum Schlüssel „${key}" ist weder Ort noch Kreis oder Land bekannt.`,
        "Prüfen Sie die Ziffern. Fehlt der Ort in gazetteer.tsv, tragen Sie ihn hier zuerst unter municipalities oder associations ein.",
      ),
    );
}
