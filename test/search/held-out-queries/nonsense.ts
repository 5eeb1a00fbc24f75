import type { AnswersByQuery } from "../queries/answers-by-query.ts";

/** Plausible German of which nothing stands in the archive. */
export const nonsenseQueries: AnswersByQuery = {
  Flugtaxi: [],
  Zebrastreifen: [],
  Vogelgrippe: [],
  Grippeimpfung: [],
  Zahnarzt: [],
  Bafög: [],
  Pferdekutsche: [],
  Kaffeemaschine: [],
  Brombeere: [],
  Blitzer: [],
  Seilbahn: [],
  Biotonne: [],
  Drohne: [],
  Blockchain: [],
  Tulpenzwiebel: [],
};
