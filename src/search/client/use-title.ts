import { useEffect, useState } from "preact/hooks";
import type { SearchNames } from "../names.ts";
import type { SearchState } from "./state.ts";
import { searchName } from "./words.ts";

/** Puts what is searched for before the title of the page, so that tabs, bookmarks and the history can be told apart. */
export function useTitle(state: SearchState, names: SearchNames | undefined): void {
  const [plain] = useState(() => document.title);
  const name = names && searchName(state, names);
  useEffect(() => {
    document.title = name ? `${name} – ${plain}` : plain;
  }, [name, plain]);
}
