import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, inject, it } from "vitest";
import { now } from "../build-sites.ts";
import { copyData } from "../builders/data-directory.ts";
import { ortsmarke } from "./command-line.ts";

const { single } = inject("sites");
const directory = mkdtempSync(join(tmpdir(), "ortsmarke-verify-"));
const at = (name: string): string => join(directory, name);
afterAll(() => rmSync(directory, { recursive: true }));

const siteYaml = (): string => readFileSync(at("data/site.yaml"), "utf8");
const verify = (...more: readonly string[]) =>
  ortsmarke([
    "verify",
    ...["--news", single.news, "--data", at("data"), "--out", at("dist"), "--cache", at("cache"), "--now", now],
    ...more,
  ]);

describe("the verify command", () => {
  it("builds, says what the build warns of, and finds a site within its budgets whose links lead to something", async () => {
    copyData(at("data"));
    const { code, stdout, stderr } = await verify();
    expect(stderr).toMatch(/site\.yaml:\d+:\d+ {2}warning {2}site-placeholder /);
    expect(stderr).toMatch(/\n\d+ Warnung(en)? in 1 Datei\.\n/);
    expect(stdout).toMatch(/^Startseite +[\d,]+ KB +100 KB +ok +\/$/m);
    expect(stdout).toContain("Verweise: Alle führen");
    expect(code).toBe(0);
  });

  it("annotates warnings where GitHub reads them", async () => {
    const { stdout, stderr } = await verify("--format", "github");
    expect(stdout).toMatch(/^::warning file=.*site\.yaml,line=\d+,col=\d+,title=site-placeholder::/m);
    expect(stderr).toBe("");
  });

  it("ends with 1 where a page is too heavy, unless that may be, or leads nowhere", async () => {
    writeFileSync(at("data/site.yaml"), siteYaml().replace("home: 100", "home: 1"));
    const heavy = await verify();
    expect([heavy.code, heavy.stdout]).toEqual([1, expect.stringMatching(/^Startseite .* 1 KB +zu viel +\/$/m)]);

    const allowed = await verify("--budgets", "warning");
    expect(allowed.stdout).toMatch(/^Startseite .* 1 KB +zu viel +\/$/m);
    expect(allowed.stdout).toMatch(/^Warnung: Mehr, als „budgets“ in site.yaml erlaubt: Startseite\.$/m);
    expect(allowed.code).toBe(0);
    const annotated = await verify("--budgets", "warning", "--format", "github");
    expect(annotated.stdout).toMatch(/^::warning title=budgets::Mehr, .* erlaubt: Startseite\.$/m);

    copyData(at("data"));
    writeFileSync(at("dist/eigene.html"), '<a href="/fehlt/">Mehr</a>'); // a file of the operator's own
    const dead = await verify("--budgets", "warning");
    expect(dead.stdout).toContain("eigene.html  führt zu einer Datei, die es nicht gibt: /fehlt/");
    expect(dead.code).toBe(1);
    rmSync(at("dist/eigene.html"));
  });

  it("ends with 1 where something is left of a build whose cache is lost, and does not mind files of others", async () => {
    mkdirSync(at("dist/2024/05/weg"), { recursive: true });
    writeFileSync(at("dist/google0123456789abcdef.html"), "google-site-verification: google0123456789abcdef.html");
    writeFileSync(at("dist/2024/05/weg/index.json"), "{}");
    const left = await verify();
    expect(left.stdout).toMatch(
      /^Reste früherer Builds: In „.+" liegt noch eine Datei, .*: 2024\/05\/weg\/index\.json\..*--clean/m,
    );
    expect(left.code).toBe(1);
    rmSync(at("dist/2024"), { recursive: true });
    const none = await verify();
    expect([none.code, none.stdout]).toEqual([0, expect.stringContaining("Reste früherer Builds: keine.")]);
  });

  it("measures nothing where the content has errors", async () => {
    writeFileSync(at("data/site.yaml"), siteYaml().replace("production: false", "production: true"));
    const { code, stdout, stderr } = await verify();
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/error {2}site-placeholder/);
    expect(stderr).toContain("Es wurde nichts veröffentlicht.");
  });
});
