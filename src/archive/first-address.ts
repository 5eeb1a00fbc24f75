import type { Entry } from "../content/entry.ts";

/** The address under which an entry was first published: it stays in identifiers when the entry moves. */
export function firstAddress({ aliases, address }: Pick<Entry, "aliases" | "address">): string {
  return aliases[0] ?? address;
}
