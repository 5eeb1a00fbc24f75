import { foldName } from "../../../regions/fold.ts";

/** Says whether a text has words that begin with each word of a query, in whatever spelling: "sach soz" suits "Sachsen: Soziales". */
export function suits(text: string, query: string): boolean {
  const words = foldName(text).split(/[^\p{L}\p{N}]+/u);
  const wanted = foldName(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return wanted.every((begin) => words.some((word) => word.startsWith(begin)));
}
