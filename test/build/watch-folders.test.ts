import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { watchFolders } from "../../src/build/watch-folders.ts";

describe("watching folders", () => {
  let root = "";
  let heard: string[] = [];
  let unwatch = (): void => {};
  const at = (path: string): string => join(root, path);
  const write = (path: string): void => writeFileSync(at(path), "text");

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "ortsmarke-folders-"));
    mkdirSync(at("2025"));
    write("2025/a.md");
    unwatch = watchFolders([root], (folder) => heard.push(folder));
  });
  afterEach(() => {
    unwatch();
    rmSync(root, { recursive: true, force: true });
  });

  /** Does something and waits until a change in a folder is heard of. */
  async function heardIn(folder: string, act: () => void): Promise<void> {
    await settled();
    heard = [];
    act();
    await expect.poll(() => heard).toContain(at(folder));
  }

  /** What was done before may still be heard of. */
  async function settled(): Promise<void> {
    for (let before = -1; before !== heard.length; ) {
      before = heard.length;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  it("hears of files that are added, changed, renamed and removed", async () => {
    await heardIn("2025", () => write("2025/b.md"));
    await heardIn("2025", () => write("2025/b.md"));
    await heardIn("2025", () => renameSync(at("2025/b.md"), at("2025/c.md")));
    await heardIn("2025", () => rmSync(at("2025/c.md")));
  });

  it("goes on to hear of a file that another one was renamed over", async () => {
    for (let save = 0; save < 3; save += 1) {
      write("new");
      await heardIn("2025", () => renameSync(at("new"), at("2025/a.md")));
      await heardIn("2025", () => write("2025/a.md"));
    }
  });

  it("hears of files in folders that are added later, however deep", async () => {
    await heardIn(".", () => mkdirSync(at("2026/maerz"), { recursive: true }));
    await settled();
    await heardIn("2026/maerz", () => write("2026/maerz/a.md"));
  });

  it("follows folders that are renamed, and new ones that take their places", async () => {
    renameSync(at("2025"), at("2024"));
    await settled();
    await heardIn("2024", () => write("2024/a.md"));
    mkdirSync(at("2025"));
    await settled();
    await heardIn("2025", () => write("2025/a.md"));
    rmSync(at("2025"), { recursive: true });
    mkdirSync(at("2025"));
    await settled();
    await heardIn("2025", () => write("2025/a.md"));
  });

  it("is silent after its end", async () => {
    await settled();
    heard = [];
    unwatch();
    write("2025/a.md");
    await settled();
    expect(heard).toEqual([]);
  });
});
