import type { Archive } from "../../archive/archive.ts";

/** An earlier address and the present one, both without path prefix. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** All earlier addresses of reports, those of withdrawn ones among them. */
export function movesOf({ entries, withdrawn }: Pick<Archive, "entries" | "withdrawn">): readonly Move[] {
  return [...entries, ...withdrawn].flatMap(({ aliases, address }) => aliases.map((from) => ({ from, to: address })));
}
