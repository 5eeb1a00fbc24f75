import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { movedFiles } from "../../src/verify/moved-files.ts";
import { pageFaults } from "../../src/verify/page-faults.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "ortsmarke-moved-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

describe("addresses from which the host leads on", () => {
  it("are those that it is told, seen from the start page", () => {
    writeFileSync(join(directory, "_redirects"), "/x/2025/05/alt/ /x/2025/05/neu/ 301\n/x/alt/ /x/2025/05/neu/ 301\n");
    expect(movedFiles(directory, "/x/")).toEqual(["2025/05/alt/index.html", "alt/index.html"]);
  });

  it("are none where nothing has moved", () => {
    expect(movedFiles(directory, "/")).toEqual([]);
  });

  it("may be linked to", () => {
    writeFileSync(join(directory, "index.html"), '<a href="/alt/">Bericht</a>');
    const site = { directory, files: ["index.html"], url: "https://www.example.de/" };
    expect(pageFaults(site)).toHaveLength(1);
    expect(pageFaults({ ...site, moved: ["alt/index.html"] })).toEqual([]);
  });
});
