import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readDataFile } from "../../src/content/data-file.ts";

const directory = mkdtempSync(join(tmpdir(), "ortsmarke-data-"));
const data = join(directory, "_data");
mkdirSync(join(data, "..state"), { recursive: true });
writeFileSync(join(data, "..state/site.yaml"), "name: Stadt\n");
writeFileSync(join(directory, "secret.yaml"), "geheim\n");
afterAll(() => rmSync(directory, { recursive: true }));

describe("a file of the data directory", () => {
  it("may be a link to another place in it, as containers bring files in", () => {
    symlinkSync("..state/site.yaml", join(data, "site.yaml"));
    symlinkSync(data, join(directory, "linked"));
    for (const place of [data, join(directory, "linked")]) {
      const read = readDataFile(place, "site.yaml");
      expect(read.ok && Buffer.from(read.value).toString()).toBe("name: Stadt\n");
    }
  });

  it("is not read where it is a link to a place outside", () => {
    symlinkSync("../secret.yaml", join(data, "topics.yaml"));
    const read = readDataFile(data, "topics.yaml");
    expect(read).toMatchObject({
      ok: false,
      problems: [{ code: "file-link", file: join(data, "topics.yaml"), line: 1 }],
    });
    expect(JSON.stringify(read)).not.toContain("geheim");
  });
});
