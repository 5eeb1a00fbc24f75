// The form at /redaktion/ as files: there when the operator asks for it, and gone with the key.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Report } from "../../src/build/report.ts";
import { stateOf } from "../bench/directory-state.ts";
import { now } from "../build-sites.ts";
import { ortsmarke } from "./command-line.ts";

const directory = mkdtempSync(join(tmpdir(), "ortsmarke-form-"));
const [news, data, cache] = ["news", "data", "cache"].map((name) => join(directory, name)) as [string, string, string];
const out = join(directory, "dist");
const siteYaml = readFileSync("_data/site.yaml", "utf8");
const form = "redaktion:\n  backend: gitlab\n  repo: gruppe/projekt\n  server: https://gitlab.opencode.de\n";

beforeAll(() => {
  mkdirSync(news);
  cpSync("_data", data, { recursive: true });
});
afterAll(() => rmSync(directory, { recursive: true }));

async function build(site: string, ...more: readonly string[]): Promise<Report> {
  writeFileSync(join(data, "site.yaml"), site);
  const places = ["--news", news, "--data", data, "--out", out, "--cache", cache];
  const { code, stdout, stderr } = await ortsmarke(["build", ...places, "--now", now, "--json", ...more]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.any(String) });
  return JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");
}

describe("the form", () => {
  it("comes and goes with its key, and with it what the Datenschutzerklärung says of it", async () => {
    await build(siteYaml);
    const without = stateOf(out);
    const on = await build(siteYaml + form);
    expect(on.changed.filter((file) => !file.startsWith("redaktion/"))).toEqual(["datenschutz/index.html"]);
    expect(on.changed).toEqual(expect.arrayContaining(["redaktion/config.json", "redaktion/index.html"]));
    const warm = stateOf(out);
    expect((await build(siteYaml + form, "--clean")).files).toBe(on.files);
    expect(stateOf(out)).toEqual(warm);
    await build(siteYaml);
    expect(stateOf(out)).toEqual(without);
  });

  it("is valid HTML that may ask the Git host and nobody else", async () => {
    await build(siteYaml + form);
    const html = readFileSync(join(out, "redaktion/index.html"), "utf8");
    const { results } = await new HtmlValidate({ root: true, extends: ["html-validate:standard"] }).validateString(
      html,
    );
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    );
    expect([...html.matchAll(/https:[^\s;"]+/g)].map(([address]) => address)).toEqual(["https://gitlab.opencode.de"]);
    expect(html).toContain('<meta name="robots" content="noindex, nofollow"');
    expect(html).toContain('<meta name="referrer" content="strict-origin-when-cross-origin"');
  });
});

describe("a site without the form", () => {
  it("has not one byte of it", () => {
    const { out: real } = inject("sites").real;
    const files = readdirSync(real, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name));
    const found = files.filter((file) => /sveltia|\/redaktion\//i.test(file + readFileSync(file, "latin1")));
    expect(files.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });
});
