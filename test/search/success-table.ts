import type { Group, LabelledQuery } from "./queries.ts";

/** The first hits of one engine for every labelled query of a set, in their order. */
export type Answers = readonly (readonly string[])[];

/** The share of queries of each group that an engine answers: one right answer among three, or none for nonsense. */
export type Success = Readonly<Record<Group, number>>;

function isAnswered({ group, expected }: LabelledQuery, hits: readonly string[]): boolean {
  return group === "nonsense" ? hits.length === 0 : hits.slice(0, 3).some((hit) => expected.includes(hit));
}

export function groupsOf(queries: readonly LabelledQuery[]): readonly Group[] {
  return [...new Set(queries.map(({ group }) => group))];
}

export function successOf(queries: readonly LabelledQuery[], answers: Answers): Success {
  const shares = groupsOf(queries).map((group) => {
    const members = queries.flatMap((query, index) =>
      query.group === group ? [{ query, hits: answers[index] ?? [] }] : [],
    );
    return [group, members.filter(({ query, hits }) => isAnswered(query, hits)).length / members.length] as const;
  });
  return Object.fromEntries(shares) as Success; // one for each group
}

/** The share of all queries of a set that an engine answers. */
export function overallOf(queries: readonly LabelledQuery[], answers: Answers): number {
  return queries.filter((query, index) => isAnswered(query, answers[index] ?? [])).length / queries.length;
}

/** The queries that an engine does not answer, for the message of a test. */
export function missed(queries: readonly LabelledQuery[], answers: Answers): readonly string[] {
  return queries.flatMap((query, index) =>
    isAnswered(query, answers[index] ?? []) ? [] : [`${query.group}: ${query.query} -> ${answers[index]?.join(" ")}`],
  );
}

/** A table of engines by groups, for people. */
export function tableOf(queries: readonly LabelledQuery[], engines: Readonly<Record<string, Answers>>): string {
  const names = Object.keys(engines);
  const success = names.map((name) => successOf(queries, engines[name] ?? []));
  const overall = names.map((name) => overallOf(queries, engines[name] ?? []));
  const row = (cells: readonly string[]): string =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(10) : cell.padStart(18))).join("");
  return [
    row(["group", "queries", ...names]),
    ...groupsOf(queries).map((group) =>
      row([
        group,
        String(queries.filter((query) => query.group === group).length),
        ...success.map((shares) => shares[group].toFixed(2)),
      ]),
    ),
    row(["all", String(queries.length), ...overall.map((share) => share.toFixed(2))]),
  ].join("\n");
}
