import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Problem } from "../../src/content/problem.ts";
import { copyData } from "../builders/data-directory.ts";
import { report } from "../builders/report.ts";
import { ortsmarke } from "../site/command-line.ts";
import { testHost } from "../test-host.ts";
import { startBrowser } from "./browser.ts";
import { serve } from "./static-server.ts";

const start = await startBrowser();
if ("reason" in start) console.warn(`Browser tests are skipped: ${start.reason}`);

const now = "2025-06-01T12:00:00+02:00";
const directory = mkdtempSync(join(tmpdir(), "ortsmarke-moved-"));
const at = (name: string): string => join(directory, name);
const [news, out, cache, data] = [at("news"), at("dist"), at("cache"), at("data/_data")] as const;
const before = join(news, "2025/2025-05-09-bezahlkarte.md");
const after = join(news, "2025/2025-05-12-karte-fuer-gefluechtete.md");

const run = (command: string, ...more: readonly string[]) =>
  ortsmarke([command, "--news", news, "--data", data, "--now", now, ...more]);
const build = () => run("build", "--out", out, "--cache", cache);

describe.skipIf("reason" in start)("a published report whose file gets another name", () => {
  beforeAll(async () => {
    copyData(data); // not beside the news, which have no ledger yet
    mkdirSync(join(news, "2025"), { recursive: true });
    writeFileSync(before, report());
    await build();
    const { stdout, code } = await run("ledger");
    expect(stdout).toContain("1 neu, 1 Adressen insgesamt");
    expect(code).toBe(0);
    renameSync(before, after);
    writeFileSync(after, report({ date: "date: 2025-05-12" }));
  });
  afterAll(async () => {
    if ("browser" in start) await start.browser.close();
    rmSync(directory, { recursive: true, force: true });
  });

  it("is refused by check, build and ledger, and what is published stays", async () => {
    for (const { code, stdout, stderr } of [await run("check"), await build(), await run("ledger")]) {
      expect(code).toBe(1);
      expect(stdout + stderr).toContain(`${after}:1:1  error  address-vanished  `);
    }
    expect(readFileSync(join(out, "2025/05/bezahlkarte/index.html"), "utf8")).toContain("Bezahlkarte startet");
  });

  it("answers at its old address once the line is added that the message gives", async () => {
    const [problem]: readonly Problem[] = JSON.parse((await run("check", "--format", "json")).stdout);
    const line = /aliases: .*$/.exec(problem?.suggestion ?? "")?.[0] ?? "";
    writeFileSync(after, report({ date: "date: 2025-05-12", more: line }));
    expect((await build()).code).toBe(0);

    if ("reason" in start) throw new Error(start.reason);
    const server = await serve(out);
    const page = await start.browser.newPage();
    await page.goto(`${server.home}2025/05/bezahlkarte/`);
    await page.waitForURL("**/2025/05/karte-fuer-gefluechtete/");
    expect(await page.locator("h1").textContent()).toContain("Bezahlkarte startet");
    const { status } = await fetch(`${server.home}2025/05/bezahlkarte/`, { redirect: "manual" });
    expect(status).toBe(testHost === "nginx" ? 301 : 200); // a server that is told nothing has the page that leads on
    await server.close();
    if (testHost === "nginx") return;
    expect(readFileSync(join(out, "_redirects"), "utf8")).toBe(
      "/2025/05/bezahlkarte/ /2025/05/karte-fuer-gefluechtete/ 301\n",
    );
  });

  it("is then recorded under both addresses", async () => {
    expect((await run("ledger")).stdout).toContain("1 neu, 2 Adressen insgesamt");
    expect((await run("check")).stdout).toContain("alles in Ordnung");
  });
});
