import { slugOf } from "../../regions/fold.ts";
import type { Facet } from "../facets.ts";
import type { SearchNames } from "../names.ts";
import { chosenFrom, type SearchState } from "./state.ts";

/**
 * The same with filters as this site calls them: addresses are written by hand, too, and come from elsewhere. What can mean
 * only one thing means it; what means nothing here goes to the unknown filters.
 */
export function understood(state: SearchState, names: SearchNames): SearchState {
  const unknown = [...state.unknown];
  const chosen = chosenFrom((facet) => {
    const keys = state.chosen[facet].flatMap((value) => {
      const key = keyOf(facet, value, names);
      if (key === undefined) unknown.push([facet, value]);
      return key ?? [];
    });
    return [...new Set(keys)];
  });
  return { ...state, chosen, unknown };
}

/** The value of a facet that is meant by "HE", "Hessen" or, without the key that tells places apart, "herborn". */
function keyOf(facet: Facet, value: string, names: SearchNames): string | undefined {
  const known = names[facet];
  if (Object.hasOwn(known, value)) return value;
  const slug = slugOf(value);
  const ofCode = facet === "land" ? names.landCodes[value.toUpperCase().replace(/^DE-/, "")] : undefined;
  if (ofCode !== undefined && Object.hasOwn(known, ofCode)) return ofCode;
  if (slug === "") return undefined;
  if (Object.hasOwn(known, slug)) return slug;
  const meant = Object.keys(known).filter(
    (key) => slugOf(known[key] ?? "") === slug || key.replace(/-\d{5,9}$/, "") === slug,
  );
  return meant.length === 1 ? meant[0] : undefined;
}
