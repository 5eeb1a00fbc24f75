import { useEffect, useLayoutEffect } from "preact/hooks";

/** How far a reader has come in a list of hits. */
interface Place {
  /** So many hits are shown. */
  readonly cards: number;
  /** In pixels from the top of the page. */
  readonly scroll: number;
}

/** More hits are not loaded at once. */
const cardsAtMost = 100;

/** The place that belongs to the current step in the history of the tab, if the reader has left one there. */
export function keptPlace(): Place | undefined {
  const { cards, scroll }: Partial<Record<string, unknown>> = Object(history.state);
  if (typeof cards !== "number" || typeof scroll !== "number") return undefined;
  return { cards: Math.min(cards, cardsAtMost), scroll };
}

/**
 * Keeps the place of a reader whenever one leaves it by a click, and leads back to it: also where the browser has to build
 * the page anew, and would scroll before there is anything to scroll to.
 * @param cards so many hits are shown
 */
export function useKeptPlace(cards: number): void {
  const isThere = cards > 0;
  useEffect(() => {
    const keep = (): void => history.replaceState({ cards, scroll: scrollY }, "");
    // Before anything else is done with the click: the next step may be made by it.
    if (isThere) document.addEventListener("click", keep, { capture: true });
    return () => document.removeEventListener("click", keep, { capture: true });
  }, [cards, isThere]);
  useLayoutEffect(() => {
    const place = isThere ? keptPlace() : undefined;
    if (place) scrollTo({ top: place.scroll, behavior: "instant" });
  }, [isThere]);
}
