import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { objectionTo } from "../../src/cli/output-directory.ts";

describe("an output directory", () => {
  const sources = ["news", "_data"];

  it.each(["news", "news/", "./news/2025", ".", "..", "src/../_data", ".ci", "node_modules/x"])(
    "may not be %s, where the sources lie",
    (path) => {
      expect(objectionTo(path, sources)).toContain("darf nicht überschrieben werden");
    },
  );

  it("may not reach the sources through a link", () => {
    const directory = mkdtempSync(join(tmpdir(), "ortsmarke-"));
    symlinkSync(resolve("news"), join(directory, "link"));
    expect(objectionTo(join(directory, "link", "2025"), sources)).toContain("darf nicht überschrieben werden");
    rmSync(directory, { recursive: true });
  });

  it("must have a name", () => {
    expect(objectionTo(" ", sources)).toContain("leer");
  });

  it("may not be a file", () => {
    expect(objectionTo("package.json", sources)).toContain("ist kein Ordner");
  });

  it.each(["dist", "dist/neu", ".cache/probe", "../elsewhere", "/srv/www"])("may be %s", (path) => {
    expect(objectionTo(path, sources)).toBeUndefined();
  });
});
