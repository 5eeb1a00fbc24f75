import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { repeatOnSave } from "../../src/build/repeat-on-save.ts";
import { withNewsDirectory } from "../builders/news-directory.ts";

describe("work that is repeated", () => {
  it("is done at once, once after saves in quick succession, again for what is saved meanwhile, and then no more", () =>
    withNewsDirectory({ "2025": { folder: true } }, async (directory) => {
      const ending = new AbortController();
      const save = (name: string): void => writeFileSync(join(directory, "2025", name), name);
      const done: string[] = [];
      await repeatOnSave(
        [directory],
        async () => {
          done.push("work");
          if (done.length === 1) setTimeout(50).then(() => ["a.md", "b.md", "c.md"].forEach(save));
          if (done.length === 2) {
            save("d.md");
            await setTimeout(50);
          }
          if (done.length === 3) setTimeout(200).then(() => ending.abort());
        },
        ending.signal,
      );
      expect(done).toHaveLength(3);
      save("e.md");
      await setTimeout(100);
      expect(done).toHaveLength(3);
    }));

  it("fails when the work does", () =>
    withNewsDirectory({}, async (directory) => {
      const work = () => Promise.reject(new Error("kaputt"));
      await expect(repeatOnSave([directory], work, new AbortController().signal)).rejects.toThrow("kaputt");
    }));
});
