import { useEffect, useState } from "preact/hooks";
import { parseState, printState, type SearchState } from "./state.ts";

/** While a reader types the address follows; a finished choice is a step that "Back" takes back. */
export type Manner = "typing" | "choice";

export interface AddressedState {
  readonly state: SearchState;
  readonly manner: Manner;
  readonly change: (next: SearchState, manner: Manner) => void;
}

/** The state of the search, which the address of the page holds. */
export function useAddress(): AddressedState {
  const [{ state, manner }, set] = useState(() => ({ state: parseState(location.search), manner: "choice" as Manner }));

  useEffect(() => {
    const restore = (): void => set({ state: parseState(location.search), manner: "choice" });
    addEventListener("popstate", restore);
    return () => removeEventListener("popstate", restore);
  }, []);

  function change(next: SearchState, how: Manner): void {
    set({ state: next, manner: how });
    const query = printState(next);
    if (query === location.search) return;
    const address = location.pathname + query;
    if (how === "typing") history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  }
  return { state, manner, change };
}
