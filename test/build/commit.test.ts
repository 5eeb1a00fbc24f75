import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commit, listFiles } from "../../src/build/commit.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "ortsmarke-commit-"));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

type Files = Readonly<Record<string, string>>;

function write(folder: "staging" | "dist", files: Files): string {
  const below = join(directory, folder);
  mkdirSync(below, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(below, path)), { recursive: true });
    writeFileSync(join(below, path), content);
  }
  return below;
}

/** Commits files as one build after another does; returns what the last one did. */
function publish(files: Files, previous: readonly string[] = []) {
  rmSync(join(directory, "staging"), { recursive: true, force: true });
  return commit(write("staging", files), join(directory, "dist"), previous);
}

const published = (path: string): string => readFileSync(join(directory, "dist", path), "utf8");

describe("a first commit", () => {
  it("writes every file", () => {
    const committed = publish({ "index.html": "Start", "2025/05/karte/index.html": "Über" });
    expect(committed).toEqual({
      files: ["2025/05/karte/index.html", "index.html"],
      bytes: 10,
      written: ["2025/05/karte/index.html", "index.html"],
      removed: [],
    });
    expect(published("2025/05/karte/index.html")).toBe("Über");
  });
});

describe("a later commit", () => {
  it("leaves equal files alone, so that servers and caches keep them", () => {
    publish({ "a.html": "A", "b.html": "B" });
    const before = new Date("2025-05-09T10:00:00Z");
    utimesSync(join(directory, "dist/a.html"), before, before);
    expect(publish({ "a.html": "A", "b.html": "B2" }).written).toEqual(["b.html"]);
    expect(statSync(join(directory, "dist/a.html")).mtime).toEqual(before);
    expect(published("b.html")).toBe("B2");
  });

  it("writes a file whose content changed but not its length", () => {
    publish({ "a.html": "A1" });
    expect(publish({ "a.html": "A2" }).written).toEqual(["a.html"]);
    expect(published("a.html")).toBe("A2");
  });

  it("removes what the last build wrote and this one does not, with folders that become empty", () => {
    const first = publish({ "index.html": "Start", "2025/05/karte/index.html": "Karte", "2025/index.html": "2025" });
    const second = publish({ "index.html": "Start", "2025/index.html": "2025" }, first.files);
    expect(second).toMatchObject({ written: [], removed: ["2025/05/karte/index.html"] });
    expect(existsSync(join(directory, "dist/2025/05"))).toBe(false);
    expect(listFiles(join(directory, "dist"))).toEqual(["2025/index.html", "index.html"]);
  });

  it("leaves files of others where they are", () => {
    const first = publish({ "karte/index.html": "Karte" });
    write("dist", { ".htaccess": "Deny", "karte/bild.jpg": "Bild" });
    expect(publish({ "index.html": "Start" }, first.files).removed).toEqual(["karte/index.html"]);
    expect(listFiles(join(directory, "dist"))).toEqual([".htaccess", "index.html", "karte/bild.jpg"]);
  });

  it("does not mind that somebody already removed a file", () => {
    const first = publish({ "a.html": "A", "b/index.html": "B" });
    rmSync(join(directory, "dist/b"), { recursive: true });
    expect(publish({ "a.html": "A" }, first.files).removed).toEqual([]);
  });

  it("leaves no half-written file behind", () => {
    publish({ "a.html": "A", "b/index.html": "B" });
    publish({ "a.html": "A2", "b/index.html": "B2", "c.html": "C" });
    expect(listFiles(join(directory, "dist"))).toEqual(["a.html", "b/index.html", "c.html"]);
  });
});
