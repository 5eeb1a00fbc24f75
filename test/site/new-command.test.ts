import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type Outcome, ortsmarke } from "./command-line.ts";

const directory = mkdtempSync(join(tmpdir(), "ortsmarke-new-"));
const news = join(directory, "news");
beforeEach(() => {
  rmSync(news, { recursive: true, force: true });
  mkdirSync(news);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Runs the command without a terminal. */
const create = (...parameters: readonly string[]): Promise<Outcome> =>
  ortsmarke(["new", "--news", news, ...parameters]);

const example = ["Bürgerbüro öffnet samstags", "--region", "Tübingen", "--topic", "buergerservice"];
const day = ["--date", "2026-02-03"];
const file = join(news, "2026/2026-02-03-tuebingen-buergerbuero-oeffnet-samstags.md");

describe("the command for a new report", () => {
  it("writes a file that the check accepts, and says where", async () => {
    const { code, stdout, stderr } = await create(...example, ...day);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`Angelegt: ${file}`);
    expect(readFileSync(file, "utf8")).toContain("title: Bürgerbüro öffnet samstags\ndate: 2026-02-03\n");
    const check = await ortsmarke(["check", "--news", news]);
    expect(check).toMatchObject({ code: 0, stdout: expect.stringContaining("1 Bericht geprüft") });
  });

  it("refuses to do so again, says why, and leaves the file alone", async () => {
    await create(...example, ...day);
    writeFileSync(file, "Inzwischen geschrieben");
    const { code, stdout, stderr } = await create(...example, ...day);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(`Die Datei ${file} gibt es schon.`);
    expect(stderr).toContain("--slug");
    expect(readFileSync(file, "utf8")).toBe("Inzwischen geschrieben");
    expect(readdirSync(join(news, "2026"))).toHaveLength(1);
  });

  it("refuses an address that a report of another day has, and takes another short name", async () => {
    await create(...example, ...day);
    const again = [...example, "--date", "2026-02-05"];
    expect(await create(...again)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`/2026/02/tuebingen-buergerbuero-oeffnet-samstags/ gehört schon zu ${file}`),
    });
    expect(await create(...again, "--slug", "tuebingen-samstag")).toMatchObject({ code: 0 });
    expect(existsSync(join(news, "2026/2026-02-05-tuebingen-samstag.md"))).toBe(true);
  });

  it("dates the report of today in Berlin", async () => {
    await create(...example, "--now", "2026-02-02T23:30:00Z", "--slug", "samstag");
    expect(readdirSync(join(news, "2026"))).toEqual(["2026-02-03-samstag.md"]);
  });

  it("takes several regions and topics, a teaser and a kind", async () => {
    const more = ["--region", "SN", "--topic", "ozg", "--kind", "hinweis"];
    const teaser = "Das Bürgerbüro: nun auch samstags von 9 bis 12 Uhr.";
    expect(await create(...example, ...day, ...more, "--teaser", teaser)).toMatchObject({ code: 0 });
    expect(readFileSync(file, "utf8")).toContain(
      `teaser: "${teaser}"\nregion: [Tübingen, SN]\ntopics: [buergerservice, ozg]\nkind: hinweis\n`,
    );
  });

  it("says of names that nobody knows what the check says, and writes nothing", async () => {
    const { code, stderr } = await create("Karte", "--region", "Sachen", "--region", "Neukirchen", "--topic", "oz");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error {2}region-unknown {2}„Sachen" ist keine bekannte Region\. Meinten Sie „Sachsen"/m);
    expect(stderr).toMatch(/^error {2}region-ambiguous .*Schwalm-Eder-Kreis, Hessen, 06634017/m);
    expect(stderr).toMatch(/^error {2}topic-unknown .*Meinten Sie „ozg"\?$/m);
    expect(readdirSync(news)).toEqual([]);
  });

  it("refuses a headline without a word", async () => {
    const { code, stderr } = await create("🎉 !!!", "--region", "Dresden", "--topic", "soziales");
    expect(code).toBe(1);
    expect(stderr).toContain("error  value-format  Dieser Text enthält weder Buchstaben noch Ziffern.");
    expect(readdirSync(news)).toEqual([]);
  });

  it("says of the file that it has written what the check says", async () => {
    const parameters = ["Bürgerbüro in Stuttgart öffnet.", ...example.slice(1), "--slug", "samstag"];
    const { code, stdout } = await create(...parameters, ...day, "--now", "2024-02-03T12:00:00Z");
    expect(code).toBe(0);
    const check = await ortsmarke(["check", "--news", news, "--now", "2024-02-03T12:00:00Z"]);
    const remarks = check.stdout.split("\n").filter((line) => line.includes("  warning  "));
    expect(remarks.map((line) => line.split("  ")[2])).toEqual([
      "title-full-stop",
      "date-unlikely",
      "region-suggested",
    ]);
    expect(stdout.split("\n").slice(1, 4)).toEqual(remarks);
  });

  it("asks nothing where there is no terminal, but names what is missing", async () => {
    const { code, stderr } = await create("Karte", "--region", "Dresden");
    expect(code).toBe(2);
    expect(stderr).toContain("Es fehlt: --topic.");
    expect((await create()).stderr).toContain("Es fehlt: die Überschrift, --region und --topic.");
    expect(readdirSync(news)).toEqual([]);
  });

  it("takes several names in one apart in words of the command line, and says what else is wrong", async () => {
    const { code, stderr } = await create(
      ...["Karte", "--region", "Dresden, Frankfurt am Main", "--region", "Sachen", "--topic", "ozg,soziales"],
    );
    expect(code).toBe(1);
    expect(stderr).toContain('Nennen Sie jeden Namen für sich: --region Dresden --region "Frankfurt am Main"\n');
    expect(stderr).toContain("Nennen Sie jeden Namen für sich: --topic ozg --topic soziales\n");
    expect(stderr).toContain('„Sachen" ist keine bekannte Region');
    expect(stderr).not.toContain("[");
    expect(readdirSync(news)).toEqual([]);
  });

  it.each([
    ["a day that does not exist", ["--date", "2026-02-30"]],
    ["an unknown kind", ["--kind", "artikel"]],
    ["a short name with an umlaut", ["--slug", "büro"]],
  ])("takes %s as wrong usage", async (_name, parameters) => {
    expect(await create(...example, ...parameters)).toMatchObject({ code: 2 });
    expect(readdirSync(news)).toEqual([]);
  });
});
