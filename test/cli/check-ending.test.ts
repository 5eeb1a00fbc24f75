import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { watchWords } from "../../src/cli/check-on-save.ts";
import { report, reportPath } from "../builders/report.ts";

const directory = mkdtempSync(join(tmpdir(), "ortsmarke-ending-"));
const at = (path: string): string => join(directory, path);
const file = at(`berichte/${reportPath}`);

/** A running check, with what it has written until now. */
interface Running {
  readonly process: ChildProcess;
  readonly written: { stdout: string; stderr: string };
  /** How it ended; null: by a signal. */
  readonly ended: Promise<number | null>;
}

function check(...parameters: readonly string[]): Running {
  const places = ["--news", at("berichte"), "--data", at("_data"), "--cache", at("cache")];
  const line = ["--import", "tsx", "src/cli/main.ts", "check", ...places, ...parameters];
  const process = spawn(globalThis.process.execPath, line, { stdio: ["ignore", "pipe", "pipe"] });
  const written = { stdout: "", stderr: "" };
  process.stdout.on("data", (text) => (written.stdout += text));
  process.stderr.on("data", (text) => (written.stderr += text));
  return { process, written, ended: new Promise((resolve) => process.on("close", resolve)) };
}

function organisationsAt(urls: readonly string[]): string {
  const named = urls.map((url, index) => {
    return {
      key: `verband-${index}`,
      name: `Verband ${index}`,
      kind: "verband",
      region: "bundesweit",
      description: "Ein Verband.",
      url,
    };
  });
  return `${JSON.stringify(named)}\n`;
}

let asked: string[] = [];
let onSleep = (): void => {};
const server = createServer(({ url = "" }, response) => {
  asked.push(url);
  if (url === "/schlaeft") onSleep();
  else response.end();
});

beforeAll(async () => {
  cpSync("_data", at("_data"), { recursive: true });
  writeFileSync(at("_data/organisations.yaml"), organisationsAt([])); // theirs are addresses of real sites
  mkdirSync(at("berichte/2025"), { recursive: true });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(directory, { recursive: true, force: true });
});

describe("a check of links that is broken off", () => {
  it("says how far it came, ends as shells expect, and goes on there the next time", async () => {
    const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
    // No report may link to the machine itself.
    writeFileSync(at("_data/organisations.yaml"), organisationsAt([`${home}/da`, `${home}/schlaeft`, `${home}/nie`]));
    writeFileSync(file, report());
    const first = check("--links");
    onSleep = () => first.process.kill("SIGINT");
    expect(await first.ended).toBe(130);
    expect(first.written.stderr).toContain("Abgebrochen: 1 von 3 Adressen geprüft.");
    expect(first.written.stdout).toBe("");
    expect(readFileSync(at("cache/links.jsonl"), "utf8")).toContain(`${home}/da`);
    expect(asked).toEqual(["/da", "/schlaeft"]);

    asked = [];
    const second = check("--links");
    onSleep = () => second.process.kill("SIGTERM");
    expect(await second.ended).toBe(143);
    expect(second.written.stderr).toContain("Abgebrochen: 0 von 2 Adressen geprüft.");
    expect(asked).toEqual(["/schlaeft"]);
  });
});

describe("a check that goes on", () => {
  it("says after each save what is wrong now, between lines that an editor knows it by", async () => {
    writeFileSync(file, report());
    const { process, written, ended } = check("--watch");
    const round = async (count: number): Promise<string> => {
      const ends = () => written.stdout.split("\n").filter((line) => line.startsWith(watchWords.end)).length;
      await expect.poll(ends, { timeout: 15_000 }).toBe(count);
      return written.stdout.split(`${watchWords.begin}\n`).at(-1) ?? "";
    };
    expect(await round(1)).toMatch(/^Prüfung beendet: 1 Bericht, alles in Ordnung\. /);
    writeFileSync(file, report({ topics: "topics: [soziale]" }));
    expect(await round(2)).toMatch(
      /^.*2025-05-09.*:6:10 {2}error {2}topic-unknown {2}.*\nPrüfung beendet: .*1 Fehler in 1 Datei\. /,
    );
    writeFileSync(file, report());
    expect(await round(3)).toContain("alles in Ordnung");
    process.kill("SIGINT");
    expect(await ended).toBe(0);
    expect(written.stderr).toBe("");
  });

  it("is for people: it neither calls up links nor writes for programs", async () => {
    for (const more of [["--links"], ["--format", "json"]]) expect(await check("--watch", ...more).ended).toBe(2);
  });
});
