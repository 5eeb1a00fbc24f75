import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DirectoryState, differenceOf, faultsOf } from "../bench/directory-state.ts";
import { type Desk, foreignFiles, openDesk } from "./desk.ts";
import { apply, type Edit, editKinds, firstState, type State } from "./edits.ts";

/** Others give other sequences: `SEED=7 SEQUENCES=1000 npx vitest run --project sites test/site/warm-build.test.ts`. */
const seed = Number(process.env["SEED"] ?? 20_250_509);
const sequences = Number(process.env["SEQUENCES"] ?? 200);

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...editKinds) },
    { weight: 1, arbitrary: fc.constant("accident" as const) },
  ),
  at: fc.nat(999),
  value: fc.nat(999),
});
/** Some edits before each of some builds. */
const sequence = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });

const withoutMemo = ["memo deleted", "memo cut", "memo of another kind", "cache deleted"];
const isForeign = (file: string): boolean => foreignFiles.some((path) => path === file);
const only = (site: DirectoryState, isWanted: (file: string) => boolean): DirectoryState =>
  new Map([...site].filter(([file]) => isWanted(file)));

/** Carries out a sequence; throws where a warm build is not what a clean one is, or its report is not what it did. */
async function carryOut(desk: Desk, builds: readonly (readonly Edit[])[]): Promise<void> {
  desk.reset();
  let state: State = firstState;
  /** Without its memo a build does not know which files are its own: those of pages that are gone stay. */
  let mayHaveMore = false;
  for (const edits of builds) {
    state = edits.reduce(apply, { ...state, clean: false, accidents: [] });
    desk.write(state);
    const before = desk.output();
    const [outcome, clean] = await Promise.all([desk.warm(state), desk.clean(state)]);
    if (!outcome.ok) throw new Error(`The warm build finds problems: ${JSON.stringify(outcome.problems)}`);
    const after = desk.output();

    mayHaveMore = !state.clean && (mayHaveMore || state.accidents.some(({ kind }) => withoutMemo.includes(kind)));
    const expected = new Map([...clean, ...(state.clean ? [] : only(before, isForeign))]);
    expect(faultsOf(expected, mayHaveMore ? only(after, (file) => expected.has(file)) : after)).toEqual([]);

    const { written, removed } = differenceOf(before, after);
    const { report } = outcome;
    expect(report.changed).toEqual([...written, ...removed].sort());
    expect(report.removed).toBe(removed.length);
    expect(report.files).toBe(clean.size);
    expect(report.bytes).toBe([...clean.values()].reduce((sum, { bytes }) => sum + bytes, 0));
    expect(report.rendered + report.unchanged).toBe(report.pages);
  }
  const again = await desk.warm({ ...state, clean: false });
  expect(again).toMatchObject({ ok: true, report: { rendered: 0, changed: [], search: { rebuilt: 0 } } });
}

describe("a warm build", () => {
  it(
    "equals a clean one after any edits and accidents, byte for byte",
    async () => {
      const directory = mkdtempSync(join(tmpdir(), "ortsmarke-warm-"));
      const desk = await openDesk(directory);
      const seen = new Set<string>();
      const law = fc.asyncProperty(sequence, async (builds) => {
        for (const { kind } of builds.flat()) seen.add(kind);
        await carryOut(desk, builds);
      });
      try {
        // A failure prints the seed and the shortest sequence.
        const patience = { interruptAfterTimeLimit: 30 * 60_000, markInterruptAsFailure: true };
        await fc.assert(law, { seed, numRuns: sequences, ...patience });
        if (sequences >= 200) expect(editKinds.filter((kind) => !seen.has(kind))).toEqual([]);
      } finally {
        desk.end();
        rmSync(directory, { recursive: true, force: true });
      }
    },
    40 * 60_000,
  );
});
