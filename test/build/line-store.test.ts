import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openLineStore } from "../../src/build/line-store.ts";

let directory: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "ortsmarke-lines-"));
  file = join(directory, "cache", "values.jsonl");
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

const open = (state = "state") => openLineStore<{ readonly text: string }>(file, state);

/** Stores values as one build after another does. */
function store(values: Readonly<Record<string, string>>, state?: string): void {
  const { values: known, save } = open(state);
  for (const [key, text] of Object.entries(values)) known.set(key, { text });
  save();
}

describe("a map in a file", () => {
  it("is the same when it is opened again", () => {
    store({ a: "Straße\nmit Umbruch", b: "B" });
    store({ b: "B2", c: "C" });
    expect(Object.fromEntries(open().values)).toEqual({
      a: { text: "Straße\nmit Umbruch" },
      b: { text: "B2" },
      c: { text: "C" },
    });
  });

  it("grows by what is new only", () => {
    store(Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`key ${index}`, "text"])));
    const before = statSync(file).size;
    store({ one: "text" });
    expect(statSync(file).size - before).toBeLessThan(40);
  });

  it("is written anew when most of its lines are outdated", () => {
    for (let round = 0; round < 300; round += 1) store({ a: String(round) });
    expect(readFileSync(file, "utf8").split("\n").length).toBeLessThan(150);
    expect(open().values.get("a")).toEqual({ text: "299" });
  });

  it("is empty for another state", () => {
    store({ a: "A" });
    expect(open("other").values.size).toBe(0);
    store({ b: "B" }, "other");
    expect(open().values.size).toBe(0);
  });

  it("survives a line that a killed build has left", () => {
    store({ a: "A" });
    appendFileSync(file, '\n["b",{"te');
    store({ c: "C" });
    expect([...open().values.keys()]).toEqual(["a", "c"]);
  });
});
