import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { now } from "../build-sites.ts";
import { ortsmarke } from "./command-line.ts";

const { single } = inject("sites");
const directory = mkdtempSync(join(tmpdir(), "ortsmarke-ledger-"));
const at = (name: string): string => join(directory, name);
const address = "/2025/11/registerwoche/";

beforeAll(() => {
  for (const [name, from] of Object.entries({ news: single.news, dist: single.out, cache: single.cache })) {
    cpSync(from, at(name), { recursive: true });
  }
  writeFileSync(at("news/adressen.txt"), "");
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const build = (...more: readonly string[]) =>
  ortsmarke(["build", "--news", at("news"), "--out", at("dist"), "--cache", at("cache"), "--now", now, ...more]);

describe("a build with addresses that the ledger lacks", () => {
  const line = '1 neue Adresse: nach dem Veröffentlichen „npm run ledger" ausführen.';

  it("says so on its last line, and again when it has nothing to do", async () => {
    for (let time = 0; time < 2; time += 1) {
      const { code, stdout } = await build();
      expect(stdout.trimEnd().split("\n").at(-1)).toBe(line);
      expect(code).toBe(0);
    }
  });

  it("keeps it to itself where nobody or a program reads", async () => {
    expect((await build("--quiet")).stdout).toBe("");
    const { stdout } = await build("--json");
    expect(stdout).not.toContain("Adresse");
    expect(JSON.parse(stdout)).not.toHaveProperty("unrecorded");
  });

  it("has nothing to say once they are recorded", async () => {
    const { code, stdout } = await ortsmarke(["ledger", "--news", at("news"), "--now", now]);
    expect(code).toBe(0);
    expect(stdout).toContain("1 neu, 1 Adressen insgesamt");
    expect(readFileSync(at("news/adressen.txt"), "utf8")).toContain(`\n${address}\n`);
    expect((await build()).stdout).not.toContain("npm run ledger");
  });
});

describe("the ledger command", () => {
  it("writes a ledger that is kept and has been lost", async () => {
    const [news, data] = [at("project/news"), at("project/_data")];
    cpSync(single.news, news, { recursive: true });
    cpSync("_data", data, { recursive: true });
    const run = (command: string) =>
      ortsmarke([command, "--news", news, "--data", data, "--now", "2026-12-31T12:00:00Z"]);
    const lost = await run("check");
    expect(lost.code).toBe(1);
    expect(lost.stdout).toContain("adressen.txt:1:1  error  ledger-missing  Die Datei fehlt;");
    expect((await run("ledger")).code).toBe(0);
    expect((await run("check")).code).toBe(0);
  });
});
