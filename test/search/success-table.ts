import { type Group, type LabelledQuery, queries } from "./queries.ts";

/** The first hits of one engine for every labelled query, in their order. */
export type Answers = readonly (readonly string[])[];

/** The share of queries of each group that an engine answers: one right answer among three, or none for nonsense. */
export type Success = Readonly<Record<Group, number>>;

function isAnswered({ group, expected }: LabelledQuery, hits: readonly string[]): boolean {
  return group === "nonsense" ? hits.length === 0 : hits.slice(0, 3).some((hit) => expected.includes(hit));
}

export const groups = [...new Set(queries.map(({ group }) => group))];

export function successOf(answers: Answers): Success {
  const shares = groups.map((group) => {
    const members = queries.flatMap((query, index) =>
      query.group === group ? [{ query, hits: answers[index] ?? [] }] : [],
    );
    return [group, members.filter(({ query, hits }) => isAnswered(query, hits)).length / members.length] as const;
  });
  return Object.fromEntries(shares) as Success; // one for each group
}

/** The queries that an engine does not answer, for the message of a test. */
export function missed(answers: Answers): readonly string[] {
  return queries.flatMap((query, index) =>
    isAnswered(query, answers[index] ?? []) ? [] : [`${query.group}: ${query.query} -> ${answers[index]?.join(" ")}`],
  );
}

/** A table of engines by groups, for people. */
export function tableOf(engines: Readonly<Record<string, Success>>): string {
  const names = Object.keys(engines);
  const row = (cells: readonly string[]): string =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(10) : cell.padStart(18))).join("");
  return [
    row(["group", "queries", ...names]),
    ...groups.map((group) =>
      row([
        group,
        String(queries.filter((query) => query.group === group).length),
        ...names.map((name) => (engines[name]?.[group] ?? 0).toFixed(2)),
      ]),
    ),
  ].join("\n");
}
