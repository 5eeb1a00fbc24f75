import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, inject, it } from "vitest";
import { faultsOf, stateOf } from "../bench/directory-state.ts";
import { now } from "../build-sites.ts";
import { filledSiteYaml } from "../builders/site-yaml.ts";
import { ortsmarke } from "./command-line.ts";
import { filesBelow } from "./pages.ts";

const { model, single } = inject("sites");
const directory = mkdtempSync(join(tmpdir(), "ortsmarke-command-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** A copy of the built site with one report, for a test that may change it. */
function copyOfSite(name: string) {
  const copy = { news: join(directory, name, "news"), out: join(directory, name, "dist") };
  cpSync(single.news, copy.news, { recursive: true });
  cpSync(single.out, copy.out, { recursive: true });
  cpSync(single.cache, join(directory, name, "cache"), { recursive: true });
  const places = ["--news", copy.news, "--out", copy.out, "--cache", join(directory, name, "cache"), "--now", now];
  return { ...copy, build: (...more: string[]) => ortsmarke(["build", ...places, ...more]) };
}

const reportOf = (stdout: string) => JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");

describe("the build command", () => {
  it.each([
    { TZ: "America/Los_Angeles", LC_ALL: "C", LANG: "C", CLOCK_ERROR: "0" },
    { TZ: "Pacific/Auckland", LC_ALL: "de_DE.UTF-8", LANG: "de_DE.UTF-8", CLOCK_ERROR: "-400000000000" },
    { TZ: "Asia/Kolkata", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", CLOCK_ERROR: "90000000000" },
  ])("makes the same site elsewhere, in other zones, languages and times: %o", async (environment) => {
    const elsewhere = join(directory, environment.LC_ALL);
    const [news, out, cache] = ["n", "d", "c"].map((name) => join(elsewhere, name)) as [string, string, string];
    cpSync(model.news, news, { recursive: true });
    const parameters = ["build", "--news", news, "--out", out, "--cache", cache, "--now", now];
    const otherClock = join(import.meta.dirname, "other-clock.ts");
    const { code, stderr } = await ortsmarke(parameters, environment, [otherClock]);
    expect(stderr).not.toContain("  error  ");
    expect(code).toBe(0);
    expect(faultsOf(stateOf(model.out), stateOf(out))).toEqual([]);
  });

  it("changes nothing when it is run again", async () => {
    const site = copyOfSite("again");
    await site.build();
    const { stdout, code } = await site.build("--json");
    expect(code).toBe(0);
    expect(reportOf(stdout)).toMatchObject({ changed: [], removed: 0 });
  });

  it("removes the pages of a report that is gone, and leaves the files of others", async () => {
    const site = copyOfSite("gone");
    await site.build();
    writeFileSync(join(site.out, "google-verification.html"), "mine");
    rmSync(join(site.news, "2025/2025-11-05-registerwoche.md"));
    const { stdout } = await site.build("--json");
    expect(reportOf(stdout).changed).toContain("2025/11/registerwoche/index.html");
    const files = filesBelow(site.out).map(({ file }) => file);
    expect(files).toContain("google-verification.html");
    expect(files.filter((file) => file.startsWith("2025/"))).toEqual([]);
  });

  it("prints a report with all keys of the contract on the last line", async () => {
    const site = copyOfSite("report");
    rmSync(site.out, { recursive: true });
    const { stdout } = await site.build("--json", "--clean");
    const files = filesBelow(site.out);
    expect(reportOf(stdout)).toEqual({
      entries: 1,
      pages: expect.any(Number),
      rendered: expect.any(Number),
      unchanged: expect.any(Number),
      removed: expect.any(Number),
      search: { volumes: expect.any(Number), rebuilt: expect.any(Number), entries: expect.any(Number) },
      files: files.length,
      bytes: files.reduce((sum, { content }) => sum + content.length, 0),
      seconds: {
        content: expect.any(Number),
        render: expect.any(Number),
        search: expect.any(Number),
        commit: expect.any(Number),
        total: expect.any(Number),
      },
      peakMemoryMB: expect.any(Number),
      changed: files.map(({ file }) => file),
      nextDue: null,
    });
  });

  it("publishes nothing and ends with 1 when a report has errors, and names file, line and column", async () => {
    const site = copyOfSite("broken");
    await site.build();
    const before = filesBelow(site.out);
    writeFileSync(
      join(site.news, "2025/2025-11-06-kaputt.md"),
      "---\ntitel: Falsch\ndate: 2025-11-06\nregion: [Sachen]\n---\n\nText.\n",
    );
    const { code, stderr } = await site.build();
    expect(code).toBe(1);
    expect(stderr).toContain(`${site.news}/2025/2025-11-06-kaputt.md:2:1  error  key-unknown  `);
    expect(stderr).toContain("Meinten Sie „title");
    expect(stderr).not.toMatch(/^\s+at .*\.ts:\d+/m);
    expect(filesBelow(site.out)).toEqual(before);
  });

  it("publishes a report with a warning, and says so with every build until it is mended", async () => {
    const site = copyOfSite("warned");
    const report = readFileSync(join(site.news, "2025/2025-11-05-registerwoche.md"), "utf8");
    const file = join(site.news, "2025/2025-11-06-abend.md");
    writeFileSync(
      file,
      report.replaceAll("2025-11-05", "2025-11-06").replace(/^title: .*$/m, "title: Der Abend beginnt."),
    );
    const warning = `${file}:2:8  warning  title-full-stop  `;
    const { code, stderr, stdout } = await site.build("--json");
    expect(code).toBe(0);
    expect(stderr).toContain(warning);
    expect(stderr).toMatch(/\n\n3 Warnungen in 2 Dateien\.\n$/); // the others are for operators, see below
    expect(reportOf(stdout).changed).toContain("2025/11/abend/index.html");
    expect((await site.build()).stderr).toContain(warning); // nothing is read
    writeFileSync(join(site.news, "2025/2025-11-10-mehr.md"), report.replaceAll("2025-11-05", "2025-11-10"));
    expect((await site.build()).stderr).toContain(warning); // the other report is read
    writeFileSync(
      file,
      report.replaceAll("2025-11-05", "2025-11-06").replace(/^title: .*$/m, "title: Der Abend beginnt"),
    );
    expect((await site.build()).stderr).not.toContain(file);
  });

  it("names what is still as in the template, with file and line, and refuses it in production", async () => {
    const site = copyOfSite("template");
    const data = join(directory, "template-data/_data"); // not beside the news, which have no ledger
    cpSync("_data", data, { recursive: true });
    const { code, stderr } = await site.build("--data", data);
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /site\.yaml:\d+:\d+ {2}warning {2}site-placeholder {2}\d+ Angaben sind noch Muster: .*publisher\.name/,
    );
    const before = filesBelow(site.out);
    const yaml = readFileSync("_data/site.yaml", "utf8").replace("production: false", "production: true");
    writeFileSync(join(data, "site.yaml"), yaml);
    const refused = await site.build("--data", data);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(
      /site\.yaml:\d+:9 {2}error {2}site-placeholder {2}Die Angabe „publisher\.name" ist noch/,
    );
    expect(filesBelow(site.out)).toEqual(before);
    writeFileSync(join(data, "site.yaml"), filledSiteYaml().replace("production: false", "production: true"));
    expect(await site.build("--data", data, "--quiet")).toMatchObject({ code: 0, stderr: "" });
  });

  it("tells operators all it has to, however many reports have warnings, which a check can name", async () => {
    const site = copyOfSite("many-warnings");
    const report = readFileSync(join(site.news, "2025/2025-11-05-registerwoche.md"), "utf8");
    for (const day of Array.from({ length: 22 }, (_, index) => `2025-10-${String(index + 1).padStart(2, "0")}`)) {
      const text = report.replaceAll("2025-11-05", day).replace(/^title: .*$/m, `title: Der ${day} beginnt.`);
      writeFileSync(join(site.news, `2025/${day}-tag-${day}.md`), text);
    }
    const { code, stderr } = await site.build();
    expect(code).toBe(0);
    expect(stderr.match(/\.md:\d+:\d+ {2}warning {2}/g)).toHaveLength(20);
    for (const said of ["site-placeholder", "key-missing"])
      expect(stderr).toMatch(new RegExp(`site\\.yaml:\\d+:\\d+  warning  ${said}`));
    expect(stderr).toMatch(/\n\n\d+ Warnungen in 23 Dateien; alle zu Berichten nennt npm run check\.\n$/);
  });

  it("publishes nothing when a report links to a page that there is not", async () => {
    const site = copyOfSite("dead-link");
    const file = join(site.news, "2025/2025-11-05-registerwoche.md");
    writeFileSync(file, `${readFileSync(file, "utf8")}\nMehr [dazu](/2025/11/gibt-es-nicht/).\n`);
    const { code, stderr } = await site.build();
    expect(code).toBe(1);
    expect(stderr).toContain(`${file}:20:13  error  link-dead  `);
  });

  it.each([
    [["build", "--unbekannt"]],
    [["veroeffentlichen"]],
    [["build", "--news", "gibt-es-nicht"]],
    [["build", "--now", "morgen"]],
    [["check", "--format", "xml"]],
    [["build", "ueberzaehlig"]],
  ])("ends with 2 and an explanation when used wrongly: %s", async (parameters) => {
    const { code, stderr } = await ortsmarke([
      ...parameters,
      ...(parameters[0] === "build" ? ["--out", directory] : []),
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/\S/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
