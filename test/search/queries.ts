import type { AnswersByQuery } from "./queries/answers-by-query.ts";
import { endQueries } from "./queries/end.ts";
import { exactQueries } from "./queries/exact.ts";
import { frontQueries } from "./queries/front.ts";
import { inflectedQueries } from "./queries/inflected.ts";
import { middleQueries } from "./queries/middle.ts";
import { nonsenseQueries } from "./queries/nonsense.ts";
import { phraseQueries } from "./queries/phrase.ts";
import { placeQueries } from "./queries/place.ts";
import { synonymQueries } from "./queries/synonym.ts";
import { twoQueries } from "./queries/two.ts";
import { umlautQueries } from "./queries/umlaut.ts";

export type Group =
  | "exact"
  | "inflected"
  | "umlaut"
  | "front"
  | "middle"
  | "end"
  | "synonym"
  | "place"
  | "two"
  | "phrase"
  | "nonsense";

/** One query over the archive of this repository, with the addresses that count as right; none means: no hit at all. */
export interface LabelledQuery {
  readonly query: string;
  readonly group: Group;
  readonly expected: readonly string[];
}

/** What readers type who half remember a report: written from the reports, before there was a search to tune. */
export const queries: readonly LabelledQuery[] = [
  ...labelled("exact", exactQueries),
  ...labelled("inflected", inflectedQueries),
  ...labelled("umlaut", umlautQueries),
  ...labelled("front", frontQueries),
  ...labelled("middle", middleQueries),
  ...labelled("end", endQueries),
  ...labelled("synonym", synonymQueries),
  ...labelled("place", placeQueries),
  ...labelled("two", twoQueries),
  ...labelled("phrase", phraseQueries),
  ...labelled("nonsense", nonsenseQueries),
];

function labelled(group: Group, answers: AnswersByQuery): readonly LabelledQuery[] {
  return Object.entries(answers).map(([query, expected]) => ({ query, group, expected }));
}
