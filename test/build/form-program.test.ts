import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFormProgram } from "../../src/build/form-program.ts";

const directory = mkdtempSync(join(tmpdir(), "ortsmarke-program-"));
const before = process.cwd();
beforeAll(() => process.chdir(directory));
afterAll(() => {
  process.chdir(before);
  rmSync(directory, { recursive: true });
});

describe("the program of the form", () => {
  it("is made in a cache beside which somebody stands, even if half of one was left there, and then found again", async () => {
    mkdirSync("cache/redaktion-code/assets", { recursive: true });
    const { script, files } = await readFormProgram("cache", "code");
    const made = files.find(({ address }) => address === `/redaktion/${script}`)?.file ?? "";
    expect(isAbsolute(made) && existsSync(made)).toBe(true);
    expect(readdirSync("cache")).toEqual(["redaktion-code"]);
    const { mtimeMs } = statSync(made);
    expect(await readFormProgram("cache", "code")).toEqual({ script, files });
    expect(statSync(made).mtimeMs).toBe(mtimeMs);
  });
});
