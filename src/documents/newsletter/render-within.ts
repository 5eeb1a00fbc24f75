import { shortened, type WeekDigest } from "./week-digest.ts";

/**
 * Renders as much of a digest as fits into a number of bytes in UTF-8: everything if possible, else all headlines and as
 * many teasers as there is room for, from the first on; where not even the headlines fit, as many of them.
 * @throws RangeError when a digest without reports is too long already
 */
export function renderWithin(bytes: number, digest: WeekDigest, render: (digest: WeekDigest) => string): string {
  const attempt = (headlines: number, teasers: number): string | undefined => {
    const text = render(shortened(digest, headlines, teasers));
    return Buffer.byteLength(text) <= bytes ? text : undefined;
  };
  const text =
    mostThatFits(digest.count, (teasers) => attempt(digest.count, teasers)) ??
    mostThatFits(digest.count, (headlines) => attempt(headlines, 0));
  if (text === undefined) throw new RangeError(`No digest of ${digest.week} fits into ${bytes} bytes.`);
  return text;
}

/** What comes of the largest number up to `most` that an attempt succeeds with, by bisection; undefined when 0 is too much. */
function mostThatFits(most: number, attempt: (count: number) => string | undefined): string | undefined {
  const whole = attempt(most);
  if (whole !== undefined) return whole;
  let best = attempt(0);
  let [fitting, failing] = [0, most];
  while (best !== undefined && failing - fitting > 1) {
    const middle = Math.floor((fitting + failing) / 2);
    const text = attempt(middle);
    if (text === undefined) failing = middle;
    else [best, fitting] = [text, middle];
  }
  return best;
}
