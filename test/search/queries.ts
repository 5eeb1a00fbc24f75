import { endQueries as endHeldOut } from "./held-out-queries/end.ts";
import { exactQueries as exactHeldOut } from "./held-out-queries/exact.ts";
import { frontQueries as frontHeldOut } from "./held-out-queries/front.ts";
import { inflectedQueries as inflectedHeldOut } from "./held-out-queries/inflected.ts";
import { middleQueries as middleHeldOut } from "./held-out-queries/middle.ts";
import { nonsenseQueries as nonsenseHeldOut } from "./held-out-queries/nonsense.ts";
import { phraseQueries as phraseHeldOut } from "./held-out-queries/phrase.ts";
import { placeQueries as placeHeldOut } from "./held-out-queries/place.ts";
import { synonymQueries as synonymHeldOut } from "./held-out-queries/synonym.ts";
import { twoQueries as twoHeldOut } from "./held-out-queries/two.ts";
import { umlautQueries as umlautHeldOut } from "./held-out-queries/umlaut.ts";
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

/**
 * The held-out set: written in the same way by somebody who had not seen the index, and not looked at when the search was
 * tuned. It says what readers may expect of queries that nobody has thought of.
 */
export const heldOutQueries: readonly LabelledQuery[] = [
  ...labelled("exact", exactHeldOut),
  ...labelled("inflected", inflectedHeldOut),
  ...labelled("umlaut", umlautHeldOut),
  ...labelled("front", frontHeldOut),
  ...labelled("middle", middleHeldOut),
  ...labelled("end", endHeldOut),
  ...labelled("synonym", synonymHeldOut),
  ...labelled("place", placeHeldOut),
  ...labelled("two", twoHeldOut),
  ...labelled("phrase", phraseHeldOut),
  ...labelled("nonsense", nonsenseHeldOut),
];

function labelled(group: Group, answers: AnswersByQuery): readonly LabelledQuery[] {
  return Object.entries(answers).map(([query, expected]) => ({ query, group, expected }));
}
