import { useEffect, useRef, useState } from "preact/hooks";
import { parseState, printState, type SearchState } from "./state.ts";

/** While a reader types the address follows; a finished choice is a step that "Back" takes back. */
export type Manner = "typing" | "choice";

export interface AddressedState {
  readonly state: SearchState;
  readonly manner: Manner;
  readonly change: (next: SearchState, manner: Manner) => void;
  /** Says the same in other words, which makes no step. */
  readonly reword: (same: SearchState) => void;
}

/** The state of the search, which the address of the page holds. */
export function useAddress(): AddressedState {
  const [{ state, manner }, set] = useState(() => ({ state: parseState(location.search), manner: "choice" as Manner }));
  // All letters that are typed between two choices are one step. On a page without a search the first words need none.
  const isTyping = useRef(location.search === "");

  useEffect(() => {
    const restore = (): void => {
      isTyping.current = false;
      set({ state: parseState(location.search), manner: "choice" });
    };
    addEventListener("popstate", restore);
    return () => removeEventListener("popstate", restore);
  }, []);

  function change(next: SearchState, how: Manner): void {
    set({ state: next, manner: how });
    const query = printState(next);
    const isSameStep = how === "typing" && isTyping.current;
    if (query !== location.search) {
      const address = location.pathname + query;
      if (isSameStep) history.replaceState(null, "", address);
      else history.pushState(null, "", address);
      isTyping.current = how === "typing";
    } else if (how === "choice") isTyping.current = false;
  }

  function reword(same: SearchState): void {
    const query = printState(same);
    if (query !== location.search) history.replaceState(history.state, "", location.pathname + query + location.hash);
  }
  return { state, manner, change, reword };
}
