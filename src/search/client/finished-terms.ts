/**
 * Endings that Pagefind's stemmer takes off words and not off words that are still being typed: "Verwaltung" is "verwalt" in
 * the index, and "Verwaltun" would find but the compounds that hold it whole. Endings whose beginnings it takes off as well
 * ("en" of "ens") lose nothing. https://snowballstem.org/algorithms/german/stemmer.html
 */
const endings = ["ung", "heit", "keit", "lich", "isch", "ig", "ik", "end", "est", "st"] as const;

/** Given what was asked for, returns what it may become when its last word is finished: "KI Verwaltun" gives "KI Verwaltung". */
export function finishedTerms(term: string): readonly string[] {
  const small = term.toLowerCase();
  return endings.flatMap((ending) =>
    [...ending.slice(1)].flatMap((_, at) =>
      small.endsWith(ending.slice(0, at + 1)) ? [term + ending.slice(at + 1)] : [],
    ),
  );
}
