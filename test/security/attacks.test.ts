import { describe, expect, it } from "vitest";
import { formatProblems } from "../../src/content/format-problems.ts";
import { projectProblems } from "../builders/project.ts";
import { attacks } from "./attacks/all.ts";
import { hostileQueries } from "./attacks/queries.ts";

const now = "2026-01-01T00:00:00+01:00";

/** Milliseconds, on a machine with other things to do. */
const patience = 10_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not reach a terminal
const command = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe.each(Object.entries(attacks))("an attack on %s", (_area, rows) => {
  it.each(rows)("$name ($where) comes to: $expected", async ({ news, data, expected }) => {
    const begin = performance.now();
    const problems = await projectProblems(news, now, { ...(data && { data }) });
    expect(performance.now() - begin).toBeLessThan(patience);
    const said = new Set(problems.map(({ severity, code }) => `${severity} ${code}`));
    expect([...said]).toEqual(expected === "harmless" ? [] : [expected]);
    const shown = formatProblems(problems, "text");
    expect(shown).not.toMatch(command);
    expect(shown.split("\n").length).toBeLessThanOrEqual(Math.max(1, problems.length));
    expect(Math.max(0, ...problems.map(({ message }) => message.length))).toBeLessThan(1_200);
  });
});

it("there are more than sixty, and one of each kind that was asked for", () => {
  const rows = Object.values(attacks).flat();
  expect(rows.length).toBeGreaterThan(60);
  expect(rows.filter(({ expected }) => expected === "harmless").length).toBeGreaterThan(60);
  expect(Object.keys(hostileQueries).length).toBeGreaterThan(15);
});
