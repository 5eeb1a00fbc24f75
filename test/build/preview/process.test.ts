import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Outcome } from "../../../src/build/preview/outcome.ts";
import { type PreviewProcess, startPreviewProcess } from "../../../src/build/preview/process.ts";

// What a forked process gets: the workers of Vitest are started otherwise than `npm start`.
process.execArgv = ["--import", "tsx"];
const stub = fileURLToPath(new URL("./worker-stub.ts", import.meta.url));

let cache: string;
let outcomes: Outcome[];
let preview: PreviewProcess;
beforeEach(async () => {
  cache = mkdtempSync(join(tmpdir(), "ortsmarke-preview-process-"));
  outcomes = [];
  const options = { news: "news", data: "_data", cache, now: "2026-11-21T12:00:00+01:00" };
  preview = startPreviewProcess(options, (outcome) => outcomes.push(outcome), stub);
  await expect.poll(() => outcomes, { timeout: 9_000 }).toEqual([expect.objectContaining({ kind: "made" })]);
});
afterEach(async () => {
  await preview.end();
  rmSync(cache, { recursive: true });
});

/** The numbers of the processes that are there. */
function workers(): readonly number[] {
  const names = readdirSync(cache).filter((name) => name.startsWith("worker-"));
  return names.map((name) => Number(name.slice("worker-".length)));
}
/** The number of the process that has made the site, for each time. */
const made = (): readonly number[] => readFileSync(join(cache, "made"), "utf8").trim().split("\n").map(Number);

/** The most processes that are there at once until something has come about. */
async function mostWorkersUntil(isSo: () => boolean): Promise<number> {
  let most = 0;
  while (!isSo()) {
    most = Math.max(most, workers().length);
    await wait(5);
  }
  return most;
}

describe("the process of the preview", () => {
  it("makes the site at once, and once more for all that is saved while it is at work", async () => {
    const [first] = workers();
    for (let save = 0; save < 3; save += 1) preview.make();
    await expect.poll(() => outcomes).toHaveLength(3);
    expect(made()).toEqual([first, first, first]);
  });

  it("gives way to one with new code, and there are never two, whatever is saved in between", async () => {
    const [first] = workers();
    preview.renew();
    preview.make();
    preview.renew();
    await wait(5);
    preview.make();
    const most = await mostWorkersUntil(() => outcomes.length === 2);
    const [second, ...others] = workers();
    expect([most, others]).toEqual([1, []]);
    expect(second).not.toBe(first);
    preview.make();
    await expect.poll(() => outcomes).toHaveLength(3);
    expect(made().slice(1)).toEqual([second, second]);
  });

  it.each([
    ["at rest", () => {}],
    ["at work", () => preview.make()],
  ])("does not come back when it is ended while it gives way, having been %s", async (_state, before) => {
    before();
    preview.renew();
    await wait(5);
    await preview.end();
    expect(workers()).toEqual([]);
    const { length } = made();
    preview.make();
    preview.renew();
    await wait(1_000);
    expect([workers(), made().length]).toEqual([[], length]);
  });

  it("is ended for all who ask, and only then", async () => {
    const first = preview.end();
    await preview.end();
    expect(workers()).toEqual([]);
    await first;
  });

  it("says that it has ended by itself, and starts again for the next save", async () => {
    const [first] = workers();
    if (first === undefined) throw new Error("There is no process.");
    process.kill(first, "SIGKILL");
    await expect.poll(() => outcomes).toHaveLength(2);
    expect(outcomes[1]).toEqual({ kind: "fault", text: "The process ended: SIGKILL" });
    rmSync(join(cache, `worker-${first}`));
    preview.make();
    await expect.poll(() => outcomes, { timeout: 10_000 }).toHaveLength(3);
    expect(made().at(-1)).toBe(workers()[0]);
    expect(existsSync(join(cache, `worker-${first}`))).toBe(false);
  });
});
