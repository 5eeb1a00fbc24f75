/** A page whose browser has not called back after so many seconds never will: curl, a tab that was closed. */
const patience = 30;

/**
 * Pages that were sent to a browser which has not opened its channel for reloads yet. A reload in between passes them
 * by, and they would show what was there before for ever.
 */
export interface Latecomers {
  /** A page is asked for. */
  readonly send: () => void;
  /** All pages are told to load again: those on their way miss it. */
  readonly overtake: () => void;
  /** A browser opens its channel; returns whether its page may have missed a reload. */
  readonly arrive: () => boolean;
}

/**
 * Browsers do not say which page a channel belongs to: of several on their way, the first that arrives counts as the one
 * that was overtaken. At worst one page loads once more than it had to.
 * @param clock seconds that only ever grow
 */
export function createLatecomers(clock: () => number): Latecomers {
  let onTheirWay: { readonly since: number; readonly isOld: boolean }[] = [];
  const stillComing = () => onTheirWay.filter(({ since }) => clock() - since < patience);

  return {
    send: () => {
      onTheirWay = [...stillComing(), { since: clock(), isOld: false }];
    },
    overtake: () => {
      onTheirWay = stillComing().map(({ since }) => ({ since, isOld: true }));
    },
    arrive: () => {
      onTheirWay = stillComing();
      const first = Math.max(
        onTheirWay.findIndex(({ isOld }) => isOld),
        0,
      );
      const [arrived] = onTheirWay.splice(first, 1);
      return arrived?.isOld ?? false;
    },
  };
}
