import type { z } from "zod";
import { isList, knownKeys } from "./schema-keys.ts";

/** What a schema says of the keys of its first level, as far as it tells what somebody meant whose YAML cannot be read. */
export interface YamlShape {
  readonly keys: ReadonlySet<string>;
  /** The keys of all groups below. */
  readonly groupKeys: ReadonlySet<string>;
  /** The keys of lists of plain values: `region`, `topics`. */
  readonly lists: ReadonlySet<string>;
  /** The keys of lists of groups (`sources`), with the first key of each group. */
  readonly groupLists: ReadonlyMap<string, string>;
}

/** Of YAML that need not follow a schema of which anything is known. */
export const anyShape: YamlShape = { keys: new Set(), groupKeys: new Set(), lists: new Set(), groupLists: new Map() };

export function shapeOf(schema: z.ZodType): YamlShape {
  const keys = knownKeys(schema, []);
  const listKeys = keys.filter((key) => isList(schema, [key]));
  const inList = (key: string): readonly string[] => knownKeys(schema, [key, 0]);
  return {
    keys: new Set(keys),
    groupKeys: new Set(keys.flatMap((key) => [...knownKeys(schema, [key]), ...inList(key)])),
    lists: new Set(listKeys.filter((key) => inList(key).length === 0)),
    groupLists: new Map(
      listKeys.flatMap((key) =>
        inList(key)
          .slice(0, 1)
          .map((first) => [key, first] as const),
      ),
    ),
  };
}
