import { useEffect, useLayoutEffect } from "preact/hooks";

/** How far a reader has come in a list of hits. */
interface Place {
  /** So many hits are shown. */
  readonly cards: number;
  /** In pixels from the top of the page. */
  readonly scroll: number;
  /** The hit that was opened, counted from 0; -1 where the reader has left in another way. */
  readonly hit: number;
}

/** More hits are not loaded at once. */
const cardsAtMost = 100;

/** The place that belongs to the current step in the history of the tab, if the reader has left one there. */
export function keptPlace(): Place | undefined {
  const { cards, scroll, hit }: Partial<Record<string, unknown>> = Object(history.state);
  if (typeof cards !== "number" || typeof scroll !== "number" || typeof hit !== "number") return undefined;
  return { cards: Math.min(cards, cardsAtMost), scroll, hit };
}

/**
 * Keeps the place of a reader whenever one leaves it by a click, and leads back to it: also where the browser has to build
 * the page anew, and would scroll before there is anything to scroll to. The hit that was opened has the focus again.
 * @param cards so many hits are shown
 * @param links those of the hits that are shown, in their order
 */
export function useKeptPlace(cards: number, links: () => readonly HTMLElement[]): void {
  const isThere = cards > 0;
  useEffect(() => {
    const keep = ({ target }: MouseEvent): void => {
      const hit = links().findIndex((link) => target instanceof Node && link.contains(target));
      history.replaceState({ cards, scroll: scrollY, hit }, "");
    };
    // Before anything else is done with the click: the next step may be made by it.
    if (isThere) document.addEventListener("click", keep, { capture: true });
    return () => document.removeEventListener("click", keep, { capture: true });
  }, [cards, isThere]);
  useLayoutEffect(() => {
    const place = isThere ? keptPlace() : undefined;
    if (!place) return;
    links()[place.hit]?.focus({ preventScroll: true });
    scrollTo({ top: place.scroll, behavior: "instant" });
  }, [isThere]);
}
