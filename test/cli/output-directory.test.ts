import { describe, expect, it } from "vitest";
import { objectionTo } from "../../src/cli/output-directory.ts";

describe("an output directory", () => {
  const sources = ["news", "_data", "src"];

  it.each(["news", "news/", "./news/2025", ".", "..", "src/../_data"])(
    "may not be %s, where the sources lie",
    (path) => {
      expect(objectionTo(path, sources)).toContain("darf nicht überschrieben werden");
    },
  );

  it("may not be a file", () => {
    expect(objectionTo("package.json", sources)).toContain("ist kein Ordner");
  });

  it.each(["dist", "newsroom", "../elsewhere", "/srv/www"])("may be %s", (path) => {
    expect(objectionTo(path, sources)).toBeUndefined();
  });
});
