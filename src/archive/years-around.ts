/** So many years before and after its own the page of a year leads to. */
const reach = 2;

/**
 * Given years in order, returns those near one of them: the pages of years link to each other, and a new year must not
 * change them all.
 */
export function yearsAround(years: readonly string[], year: string): readonly string[] {
  const index = years.indexOf(year);
  return years.slice(Math.max(0, index - reach), index + reach + 1);
}
