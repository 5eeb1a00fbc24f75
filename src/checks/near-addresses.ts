import { nearestOf } from "../content/suggestions.ts";
import { slugOf } from "../regions/fold.ts";

/** An address cut before its last part: "/ort/tuebingen/" into "/ort/" and "tuebingen". */
const pattern = /^(.*\/)([^/]+)\/?$/;

/**
 * Of some addresses the one that most likely is meant by another that is not there: "/ort/tuebingen/" by "/ort/tuebingn/",
 * or "/thema/soziales/" by "/themen/soziales/". Numbers are days and pages: their neighbours are not what is meant.
 */
export function neighbourOf(address: string, known: ReadonlySet<string>): string | undefined {
  const [, folder = "", name = ""] = pattern.exec(address) ?? [];
  const slug = slugOf(name);
  if (slug === "" || /^\d+$/.test(slug)) return undefined;
  const parts = [...known].flatMap((one) => {
    const [, above = "", last = ""] = pattern.exec(one) ?? [];
    return last === "" || /^\d+$/.test(last) ? [] : [{ one, above, last }];
  });
  const beside = parts.filter(({ above }) => above === folder.toLowerCase());
  const near = nearestOf(
    slug,
    beside.map(({ last }) => last),
  );
  const depth = folder.split("/").length;
  const sameName = parts.filter(({ last, above }) => last === slug && above.split("/").length === depth);
  return beside.find(({ last }) => last === near)?.one ?? (sameName.length === 1 ? sameName[0]?.one : undefined);
}
