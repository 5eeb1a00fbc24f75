/**
 * How Pagefind weighs what it finds, tuned on the labelled queries in test/search. Further words count little: a report
 * that says a word itself comes before one that holds it inside a compound.
 */
export const ranking = {
  termFrequency: 0.6,
  termSaturation: 1.4,
  termSimilarity: 9,
  pageLength: 0.3,
  metaWeights: { title: 3, kicker: 2, teaser: 1, wortteile: 0.2, synonyme: 0.2, schlagworte: 0.5 },
} as const;
