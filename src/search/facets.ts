/** What a reader can filter by, in the order of the address; several values of one are alternatives. */
export const facets = ["land", "ort", "thema", "organisation", "art"] as const;
export type Facet = (typeof facets)[number];

/** For each facet: how many reports each of its values has. */
export type FacetCounts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;
