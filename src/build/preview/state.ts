const cookie = "ortsmarke-vorschau";

/**
 * Knows which state of the site a page shows. A page that is still on its way to the browser misses a reload, and would
 * show what was there before for ever. Each page brings the number of its state in a cookie, and the browser shows it
 * when it opens the channel for reloads. Of several tabs that load at once the last one counts.
 */
export interface ShownState {
  /** What a page is to be sent with: the value of the header Set-Cookie. */
  readonly cookie: () => string;
  /** There is something new: all pages have to load again. */
  readonly advance: () => void;
  /** Given the header Cookie of a browser that opens its channel, says whether its page shows an earlier state. */
  readonly isOutdated: (header: string | undefined) => boolean;
}

export function createShownState(): ShownState {
  let state = 0;
  return {
    cookie: () => `${cookie}=${state}; Path=/; HttpOnly; SameSite=Strict`,
    advance: () => {
      state += 1;
    },
    isOutdated: (header) => {
      const [, shown] = new RegExp(`(?:^|; )${cookie}=(\\d+)(?:;|$)`).exec(header ?? "") ?? [];
      return shown !== undefined && Number(shown) < state;
    },
  };
}
