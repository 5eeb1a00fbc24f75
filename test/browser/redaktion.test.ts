// The form at /redaktion/ in a real browser: what it writes is what a build accepts. Its backend is that of Sveltia CMS for
// tests, which keeps files in the browser.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { edit } from "../bench/project-copy.ts";
import { now } from "../build-sites.ts";
import { ortsmarke } from "../site/command-line.ts";
import { browser, openSites, withoutBrowser } from "./open-site.ts";
import { type StaticServer, serve } from "./static-server.ts";

openSites();

const directory = mkdtempSync(join(tmpdir(), "ortsmarke-form-"));
const inDirectory = (name: string): string => join(directory, name);
let server: StaticServer;

/** Builds the site of a news directory with the form switched on. */
async function build(news: string, out: string): Promise<void> {
  const places = ["--news", news, "--data", inDirectory("data"), "--out", out, "--cache", inDirectory("cache")];
  const { code, stderr } = await ortsmarke(["build", ...places, "--now", now, "--quiet"]);
  expect(stderr).toBe("");
  expect(code).toBe(0);
}

beforeAll(async () => {
  cpSync("_data", inDirectory("data"), { recursive: true });
  edit(inDirectory("data/site.yaml"), /^ {2}ledger: true$/m, "  ledger: false"); // these news were never published
  writeFileSync(inDirectory("data/site.yaml"), "redaktion:\n  backend: test-repo\n", { flag: "a" });
  mkdirSync(inDirectory("no-news"));
  await build(inDirectory("no-news"), inDirectory("dist"));
  server = await serve(inDirectory("dist"), "/archiv-x/"); // all its addresses are relative
});

afterAll(async () => {
  await server.close();
  rmSync(directory, { recursive: true });
});

/** What became of a visit to the form besides what its page shows. */
interface Visit {
  readonly page: Page;
  /** Everything that was asked for, whether it was answered or not. */
  readonly requests: readonly string[];
  /** Warnings and errors, of configurations that Sveltia CMS does not understand among them. */
  readonly complaints: readonly string[];
}

/**
 * Opens the form, far from Berlin, and runs a visit to it.
 * @param options `bypassCSP` lets axe look at the page, which its policy forbids
 */
async function visit(run: (visit: Visit) => Promise<void>, { bypassCSP = false } = {}): Promise<void> {
  const page = await browser().newPage({
    bypassCSP,
    locale: "de-DE",
    timezoneId: "Pacific/Auckland",
    viewport: { width: 1280, height: 1000 },
  });
  const [requests, complaints]: [string[], string[]] = [[], []];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => {
    if (["warning", "error"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  try {
    await page.goto(`${server.home}redaktion/`);
    await run({ page, requests, complaints });
  } finally {
    await page.close();
  }
}

async function signIn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Mit Test-Repository arbeiten" }).click();
  await page.getByRole("grid", { name: "Einträge" }).or(page.getByText("noch keine Einträge")).first().waitFor();
}

/** The group of a field; Sveltia CMS sets names apart with signs that nobody sees. */
function field(page: Page, label: string) {
  return page.getByRole("group", { name: `Feld „\u2068${label}\u2069“` });
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await field(page, label).getByRole("combobox").click();
  await page.getByRole("option", { name: option }).click();
  await field(page, label).getByText(option).waitFor();
}

async function chooseRegion(page: Page, typed: string, option: string): Promise<void> {
  await page.getByRole("combobox", { name: "Region suchen" }).fill(typed);
  await page.getByRole("option", { name: option, exact: true }).click();
  await page.getByRole("list", { name: "Region: gewählt" }).getByText(option).waitFor();
}

/** The files in the repository of the test backend, by their paths. */
function files(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async () => {
    const found: Record<string, string> = {};
    async function walk(folder: FileSystemDirectoryHandle, path: string): Promise<void> {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === "directory") await walk(handle as FileSystemDirectoryHandle, `${path}${name}/`);
        else found[path + name] = await (await (handle as FileSystemFileHandle).getFile()).text();
      }
    }
    await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle("sveltia-cms-test"), "");
    return found;
  });
}

/** Puts a file into the repository of the test backend. */
async function putFile(page: Page, path: string, text: string): Promise<void> {
  await page.evaluate(
    async ([folders, name, content]) => {
      let folder = await navigator.storage.getDirectory();
      for (const part of folders) folder = await folder.getDirectoryHandle(part, { create: true });
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(content);
      await stream.close();
    },
    [["sveltia-cms-test", ...dirname(path).split("/")], path.split("/").at(-1) ?? "", text] as const,
  );
}

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Speichern" }).click();
  await page.getByRole("grid", { name: "Einträge" }).waitFor();
}

describe.skipIf(withoutBrowser)("the form of the Redaktion", () => {
  it("asks no other host while nobody signs in, and has nothing to complain about", async () => {
    await visit(async ({ page, requests, complaints }) => {
      await page.getByRole("button", { name: "Mit Test-Repository arbeiten" }).waitFor();
      await page.waitForLoadState("networkidle");
      const elsewhere = requests.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(server.home));
      expect(elsewhere).toEqual([]);
      expect(complaints).toEqual([]);
      expect(await page.getByText("Das Formular wird geladen").count()).toBe(0);
    });
  });

  it("writes a report that a build accepts and shows", async () => {
    const written = new Map<string, string>();
    await visit(async ({ page, complaints }) => {
      await signIn(page);
      await page.getByRole("button", { name: "Neuen Eintrag anlegen" }).first().click();
      await page.getByRole("textbox", { name: "Überschrift" }).fill("Bürgerbüro öffnet: größer & schöner");
      await page.getByLabel("Datum: Tag").fill("2026-02-03");
      await page
        .getByRole("textbox", { name: "Teaser" })
        .fill("Das Bürgerbüro öffnet künftig auch samstags: Termine gibt es im Netz, ohne Anruf.");
      await chooseRegion(page, "tübing", "Tübingen (Landkreis Tübingen, Baden-Württemberg)");
      await chooseRegion(page, "neukirchen cham", "Neukirchen (Landkreis Cham, Bayern)");
      await choose(page, "Themen", "Bürgerservice");
      await choose(page, "Themen", "OZG und Online-Dienste");
      await field(page, "Text").scrollIntoViewIfNeeded();
      await page.getByRole("textbox", { name: "Text", exact: true }).click();
      await page.keyboard.type("Der erste Absatz.\n## Zwischentitel\n- eins\n\n\nEin *wichtiges* Ende.");
      await field(page, "Termine und Fristen").scrollIntoViewIfNeeded();
      await page.getByRole("button", { name: "Termin\u2069 hinzufügen" }).click();
      await page.getByRole("textbox", { name: "Bezeichnung" }).fill("Infoabend im Bürgerbüro");
      await page.getByLabel("Beginn oder Frist: Tag").fill("2026-02-12");
      await page.getByLabel("Beginn oder Frist: Uhrzeit").fill("18:00");
      await save(page);
      for (const [path, text] of Object.entries(await files(page))) written.set(path, text);
      expect(complaints).toEqual([]);
    });

    const path = "news/2026/2026-02-03-buergerbuero-oeffnet-groesser-schoener.md";
    expect([...written.keys()]).toEqual([path]);
    expect(written.get(path)).toContain("date: 2026-02-12T18:00\n");
    mkdirSync(dirname(inDirectory(path)), { recursive: true });
    writeFileSync(inDirectory(path), written.get(path) ?? "");
    await build(inDirectory("news"), inDirectory("with-report"));
    const page = readFileSync(
      inDirectory("with-report/2026/02/buergerbuero-oeffnet-groesser-schoener/index.html"),
      "utf8",
    );
    expect(page).toContain("Bürgerbüro öffnet: größer &amp; schöner");
    expect(page).toContain('href="/ort/tuebingen/"');
    expect(page).toMatch(/href="\/ort\/neukirchen-09372\d+\/"/);
    for (const topic of ["buergerservice", "ozg"]) expect(page).toContain(`href="/thema/${topic}/"`);
    expect(page).toContain("Infoabend im Bürgerbüro");
    expect(page).toContain("<h2>Zwischentitel</h2>");
  });

  it("says what is missing and saves nothing", async () => {
    await visit(async ({ page }) => {
      await signIn(page);
      await page.getByRole("button", { name: "Neuen Eintrag anlegen" }).first().click();
      await page.getByRole("textbox", { name: "Überschrift" }).fill("Ohne Ort und Tag");
      await page.getByRole("button", { name: "Speichern" }).click();
      await field(page, "Region").getByText("Wählen Sie mindestens eine Region.").waitFor();
      await field(page, "Datum").getByText("Wählen Sie einen Tag.").waitFor();
      expect(await files(page)).toEqual({});
    });
  });

  it("has regions that are chosen by keyboard, in fields that are accessible", async () => {
    await visit(
      async ({ page }) => {
        await signIn(page);
        await page.getByRole("button", { name: "Neuen Eintrag anlegen" }).first().click();
        const search = page.getByRole("combobox", { name: "Region suchen" });
        const chosen = page.getByRole("list", { name: "Region: gewählt" });
        await search.fill("frankfurt");
        await page.getByRole("option", { name: "Frankfurt am Main (Hessen)" }).waitFor();
        const axe = new AxeBuilder({ page }).setLegacyMode(true).include(".region").include(".tag-uhrzeit");
        expect((await axe.analyze()).violations.map(({ id }) => id)).toEqual([]);
        await search.press("ArrowDown");
        await search.press("Enter");
        await chosen.getByText("Frankfurt (Oder) (Brandenburg)").waitFor();
        await search.fill("jena");
        await search.press("Escape");
        expect(await search.inputValue()).toBe("");
        await page.getByRole("button", { name: "Frankfurt (Oder) (Brandenburg) entfernen" }).click();
        await chosen.getByText("Frankfurt").waitFor({ state: "detached" });
        await search.fill("Entenhausen");
        await page.getByText("Dazu gibt es keine Region.").waitFor();
      },
      { bypassCSP: true },
    );
  });

  it("changes nothing of a report but what is changed in it", async () => {
    const path = "news/2025/2025-05-09-dresden-bezahlkarte.md";
    const [, , report = ""] = [...readFileSync("news/README.md", "utf8").split("```markdown\n")];
    const text = report.split("```")[0] ?? "";
    await visit(async ({ page }) => {
      await putFile(page, path, text);
      await putFile(page, "news/README.md", "# Redaktionshandbuch\n");
      await signIn(page);
      await page.getByText("Bezahlkarte für neu zugewiesene Geflüchtete startet").click();
      const title = page.getByRole("textbox", { name: "Überschrift" });
      await title.fill("Bezahlkarte startet");
      await page.getByRole("list", { name: "Region: gewählt" }).getByText("Dresden (Sachsen)").waitFor();
      await field(page, "Text").scrollIntoViewIfNeeded();
      await page.getByRole("textbox", { name: "Text", exact: true }).click();
      await page.keyboard.press("Control+End");
      await page.keyboard.type(" So ist es.");
      await save(page);
      const saved = await files(page);
      expect(Object.keys(saved).sort()).toEqual([path, "news/README.md"].sort());
      expect(saved[path]).toContain("title: Bezahlkarte startet\n");
      expect(saved[path]).toContain("region:\n  - Dresden\n");
      expect(saved[path]).toContain("| Überweisung ins Ausland | nicht möglich |\n");
      expect(saved[path]).toContain("[^1]: Sie funktioniert nur in Deutschland. So ist es.\n");
    });
  });
});
