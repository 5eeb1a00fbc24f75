import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Committed, commit, isIntact, listFiles, sweep } from "../../src/build/commit.ts";
import { asOutputError, OutputError } from "../../src/build/output-error.ts";

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

type Made = Committed["files"];

/** Commits files as one build after another does; returns what the last one did. `kept` is what a build did not stage. */
function publish(files: Files, previous: Made = new Map(), kept: Made = new Map()) {
  rmSync(join(directory, "staging"), { recursive: true, force: true });
  const staging = write("staging", files);
  return commit({
    staging,
    output: join(directory, "dist"),
    keyOf: (file) => `key of ${file}`,
    kept,
    previous: previous.keys(),
  });
}

const published = (path: string): string => readFileSync(join(directory, "dist", path), "utf8");

describe("a first commit", () => {
  it("writes every file", () => {
    const { files, written, removed } = publish({ "index.html": "Start", "2025/05/karte/index.html": "Über" });
    expect([...files.keys()]).toEqual(["2025/05/karte/index.html", "index.html"]);
    expect(files.get("2025/05/karte/index.html")).toMatchObject({ key: "key of 2025/05/karte/index.html", size: 5 });
    expect(written).toEqual(["2025/05/karte/index.html", "index.html"]);
    expect(removed).toEqual([]);
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

  it("keeps what the last build wrote and this one did not have to make again", () => {
    const { files } = publish({ "index.html": "Start", "2025/index.html": "2025" });
    const kept = new Map([...files].filter(([file]) => file === "2025/index.html"));
    const second = publish({ "index.html": "Neu" }, files, kept);
    expect(second).toMatchObject({ written: ["index.html"], removed: [] });
    expect([...second.files.keys()].sort()).toEqual(["2025/index.html", "index.html"]);
    expect(published("2025/index.html")).toBe("2025");
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

/** What a build says when its commit fails. */
function said(fail: () => unknown): string {
  try {
    fail();
  } catch (error) {
    const told = asOutputError(error);
    return told instanceof OutputError ? told.message : `no error for people: ${told}`;
  }
  return "nothing";
}

/** Keeps a folder from being written to: permissions say nothing to an administrator, who can put an empty disk there. */
function protect(folder: string): { readonly obstacle?: string; readonly undo: () => void } {
  if (process.getuid?.() !== 0) {
    chmodSync(folder, 0o555);
    return { undo: () => chmodSync(folder, 0o755) };
  }
  const { status, stderr } = spawnSync("mount", ["-t", "tmpfs", "-o", "ro", "tmpfs", folder], { encoding: "utf8" });
  return { undo: () => spawnSync("umount", [folder]), ...(status !== 0 && { obstacle: stderr.trim() || "no mount" }) };
}

describe("a commit that cannot be carried out", () => {
  it("has changed nothing where a folder cannot be written to, and says so", ({ skip }) => {
    publish({ "a.html": "A", "b/index.html": "B", "c.html": "C" });
    const folder = join(directory, "dist/b");
    const { obstacle, undo } = protect(folder);
    try {
      skip(obstacle !== undefined, obstacle);
      const message = said(() => publish({ "a.html": "A2", "b/index.html": "B2", "c.html": "C2" }));
      expect(message).toMatch(
        /^„.+\/dist\/b": (Es fehlt die Berechtigung|Der Datenträger ist schreibgeschützt).* Die veröffentlichten Dateien sind, wie sie waren\.$/,
      );
      expect([published("a.html"), published("c.html")]).toEqual(["A", "C"]);
    } finally {
      undo();
    }
  });

  it("says how much is new when it has to stop half-way, where, and what to do", () => {
    const { files } = publish({ "a.html": "A", "b.html": "B", "c.html": "C", "d.html": "D" });
    const output = join(directory, "dist");
    /** When all has been looked at already, somebody puts a folder in the place of a file. */
    function* disturbed(): Generator<string> {
      rmSync(join(output, "c.html"));
      mkdirSync(join(output, "c.html/voll"), { recursive: true });
      yield* files.keys();
    }
    const staging = write("staging", { "a.html": "A2", "b.html": "B2", "c.html": "C2" });
    rmSync(join(staging, "d.html"), { force: true });
    const keyOf = (file: string): string => file;
    const message = said(() => commit({ staging, output, keyOf, kept: new Map(), previous: disturbed() }));
    expect(message).toContain("/dist/c.html");
    expect(message).toContain("Schon neu sind 2 von 4 Dateien, die sich ändern; die übrigen sind noch wie zuvor.");
    expect(message).toContain("bauen Sie noch einmal");
    expect(message).not.toContain("wie sie waren");
    expect([published("b.html"), published("d.html")]).toEqual(["B2", "D"]);
  });

  it("leaves a folder alone that stands where a file was that goes", () => {
    const { files } = publish({ "a.html": "A", "b.html": "B" });
    rmSync(join(directory, "dist/b.html"));
    write("dist", { "b.html/bild.jpg": "Bild" });
    expect(publish({ "a.html": "A2" }, files)).toMatchObject({ written: ["a.html"], removed: [] });
    expect(published("b.html/bild.jpg")).toBe("Bild");
  });
});

describe("a file of the last build", () => {
  it("is intact as long as its content is, whatever its time", () => {
    const { files } = publish({ "a.html": "A1" });
    const made = files.get("a.html");
    if (!made) throw new Error("a.html is missing.");
    const output = join(directory, "dist");
    expect(isIntact(output, "a.html", made)).toBe(true);
    utimesSync(join(output, "a.html"), new Date("2025-05-09"), new Date("2025-05-09"));
    expect(isIntact(output, "a.html", made)).toBe(true);
    writeFileSync(join(output, "a.html"), "A2");
    expect(isIntact(output, "a.html", made)).toBe(false);
    rmSync(join(output, "a.html"));
    expect(isIntact(output, "a.html", made)).toBe(false);
  });
});

describe("what a killed commit has left", () => {
  it("is swept away, and nothing else", () => {
    publish({ "index.html": "Start" });
    write("dist", { "2025/neu/index.html.ortsmarke-part": "halb", "bild.jpg": "Bild" });
    sweep(join(directory, "dist"), ["2025/neu/index.html", "index.html", "nie/geschrieben/index.html"]);
    expect(listFiles(join(directory, "dist"))).toEqual(["bild.jpg", "index.html"]);
    expect(existsSync(join(directory, "dist/2025"))).toBe(false);
  });
});
