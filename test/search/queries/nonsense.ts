import type { AnswersByQuery } from "./answers-by-query.ts";

/** Real words that stand in no report, some beginning with one that does, and crumbs too short to mean anything: no hit. */
export const nonsenseQueries: AnswersByQuery = {
  Giraffe: [],
  marmeladenglas: [],
  Quantenschaum: [],
  xylophon: [],
  nashorn: [],
  pfannkuchen: [],
  zahnbürste: [],
  eichhörnchen: [],
  Lakritze: [],
  blockflöte: [],
  mondfinsternis: [],
  autobahn: [],
  bürgerkrieg: [],
  stadtmusikant: [],
  computermaus: [],
  regenwurm: [],
  zb: [],
  "z. B.": [],
  bzw: [],
  usw: [],
  y: [],
  xy: [],
};
