// The form at /redaktion/ in a real browser: what it writes is what a build accepts. Its backend is that of Sveltia CMS for
// tests, which keeps files in the browser.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { now } from "../build-sites.ts";
import { report } from "../builders/report.ts";
import { writeFilledSite } from "../builders/site-yaml.ts";
import { ortsmarke } from "../site/command-line.ts";
import {
  choose,
  chooseRegion,
  field,
  files,
  fillIn,
  putFile,
  save,
  signIn,
  type Visit,
  visitForm,
} from "./form-visit.ts";
import { openSites, withoutBrowser } from "./open-site.ts";
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
  writeFilledSite(inDirectory("data"), "redaktion:\n  backend: test-repo\n", "archiv-x/");
  mkdirSync(inDirectory("no-news"));
  await build(inDirectory("no-news"), inDirectory("dist"));
  server = await serve(inDirectory("dist"), "/archiv-x/");
});

afterAll(async () => {
  await server.close();
  rmSync(directory, { recursive: true });
});

/** Begins a report that only wants its text. */
async function startReport(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Neuen Eintrag anlegen" }).first().click();
  await fillIn(page.getByRole("textbox", { name: "Überschrift" }), "Neues Rathaus");
  await fillIn(page.getByLabel("Datum: Tag"), "2026-02-03");
  await fillIn(
    page.getByRole("textbox", { name: "Teaser" }),
    "Das neue Rathaus hat Schalter, die ohne Termin offen sind.",
  );
  await chooseRegion(page, "tübing", "Tübingen (Landkreis Tübingen, Baden-Württemberg)");
  await choose(page, "Themen", "Bürgerservice");
}

const visit = (run: (visit: Visit) => Promise<void>, options = {}): Promise<void> =>
  visitForm(server.home, run, options);

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
      await fillIn(page.getByRole("textbox", { name: "Überschrift" }), "Bürgerbüro öffnet: größer & schöner");
      await fillIn(page.getByLabel("Datum: Tag"), "2026-02-03");
      await fillIn(
        page.getByRole("textbox", { name: "Teaser" }),
        "Das Bürgerbüro öffnet künftig auch samstags: Termine gibt es im Netz, ohne Anruf.",
      );
      await chooseRegion(page, "tübing", "Tübingen (Landkreis Tübingen, Baden-Württemberg)");
      await chooseRegion(page, "neukirchen cham", "Neukirchen (Landkreis Cham, Bayern)");
      await choose(page, "Themen", "Bürgerservice");
      await choose(page, "Themen", "OZG und Online-Dienste");
      await field(page, "Text").scrollIntoViewIfNeeded();
      await page.getByRole("textbox", { name: "Text", exact: true }).click();
      await page.keyboard.type("Der erste Absatz.\n## Zwischentitel\n- eins\n\n\nEin *wichtiges* Ende.");
      await field(page, "Termine und Fristen").scrollIntoViewIfNeeded();
      await page.getByRole("button", { name: "Termin\u2069 hinzufügen" }).click();
      await fillIn(page.getByRole("textbox", { name: "Bezeichnung" }), "Infoabend im Bürgerbüro");
      await fillIn(page.getByLabel("Beginn oder Frist: Tag"), "2026-02-12");
      await fillIn(page.getByLabel("Beginn oder Frist: Uhrzeit"), "18:00");
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
    expect(page).toContain('href="/archiv-x/ort/tuebingen/"');
    expect(page).toMatch(/href="\/archiv-x\/ort\/neukirchen-09372\d+\/"/);
    for (const topic of ["buergerservice", "ozg"]) expect(page).toContain(`href="/archiv-x/thema/${topic}/"`);
    expect(page).toContain("Infoabend im Bürgerbüro");
    expect(page).toContain("<h2>Zwischentitel</h2>");
  });

  it("says what is missing and saves nothing", async () => {
    await visit(async ({ page }) => {
      await signIn(page);
      await page.getByRole("button", { name: "Neuen Eintrag anlegen" }).first().click();
      await fillIn(page.getByRole("textbox", { name: "Überschrift" }), "Ohne Ort und Tag");
      await page.getByRole("button", { name: "Speichern" }).click();
      await field(page, "Region").getByText("Wählen Sie mindestens eine Region.").waitFor();
      await field(page, "Datum").getByText("Wählen Sie einen Tag.").waitFor();
      expect(await files(page)).toEqual({});
    });
  });

  it("throws nothing away when Escape is pressed, which closes dialogs and menus only", async () => {
    await visit(async ({ page }) => {
      await signIn(page);
      await page.getByRole("button", { name: "Neuen Eintrag anlegen" }).first().click();
      const title = page.getByRole("textbox", { name: "Überschrift" });
      await fillIn(title, "Neues Rathaus");
      for (const pressed of [title, page.getByLabel("Datum: Tag"), page.locator("body")]) await pressed.press("Escape");
      const topics = field(page, "Themen").getByRole("combobox");
      await topics.click();
      await page.getByRole("option", { name: "Bürgerservice" }).waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("option", { name: "Bürgerservice" }).waitFor({ state: "hidden" });
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Speichern" }).click();
      await field(page, "Datum").getByText("Wählen Sie einen Tag.").waitFor();
      await page.keyboard.press("Escape");
      expect(await title.inputValue()).toBe("Neues Rathaus");
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
        await page.getByRole("option", { name: "Frankfurt am Main (kreisfreie Stadt, Hessen)" }).waitFor();
        const axe = new AxeBuilder({ page }).setLegacyMode(true).include(".region").include(".tag-uhrzeit");
        expect((await axe.analyze()).violations.map(({ id }) => id)).toEqual([]);
        await search.press("ArrowDown");
        await search.press("Enter");
        await chosen.getByText("Frankfurt (Oder) (kreisfreie Stadt, Brandenburg)").waitFor();
        await search.fill("jena");
        await search.press("Escape");
        expect(await search.inputValue()).toBe("");
        await page.getByRole("button", { name: "Frankfurt (Oder) (kreisfreie Stadt, Brandenburg) entfernen" }).click();
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
      await fillIn(title, "Bezahlkarte startet");
      await page
        .getByRole("list", { name: "Region: gewählt" })
        .getByText("Dresden (kreisfreie Stadt, Sachsen)")
        .waitFor();
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

  it("refuses what the check would refuse, and says what to do", async () => {
    await visit(async ({ page }) => {
      await signIn(page);
      await startReport(page);
      await field(page, "Text").scrollIntoViewIfNeeded();
      const text = page.getByRole("textbox", { name: "Text", exact: true });
      await text.click();
      await page.keyboard.type("## Zwei\nEin Absatz.\n#### Vier\nNoch einer.");
      await field(page, "Termine und Fristen").scrollIntoViewIfNeeded();
      await page.getByRole("button", { name: "Termin\u2069 hinzufügen" }).click();
      await fillIn(page.getByRole("textbox", { name: "Bezeichnung" }), "Infoabend");
      await fillIn(page.getByLabel("Beginn oder Frist: Tag"), "2026-02-12");
      await fillIn(page.getByLabel("Ende: Tag"), "2026-02-11");
      await page.getByRole("button", { name: "Speichern" }).click();

      const refusal = page.getByRole("alertdialog", { name: "Nicht gespeichert" });
      await refusal
        .getByText("Text, bei „#### Vier“: Nach einer Überschrift der Ebene 2 folgt eine der Ebene 4.")
        .waitFor();
      await refusal.getByText("Termine und Fristen, Termin 1: Das Ende des Termins liegt vor seinem Anfang.").waitFor();
      expect(await files(page)).toEqual({});

      await page.keyboard.press("Escape");
      await refusal.waitFor({ state: "hidden" });
      await page.locator("button[aria-haspopup]:focus").waitFor(); // Sveltia CMS puts the focus there in its own time
      await fillIn(page.getByLabel("Ende: Tag"), "2026-02-13");
      await text.click();
      await page.keyboard.press("Control+a");
      await page.keyboard.press("Delete"); // what is typed over a heading stays one
      await page.keyboard.type("Ein Absatz.");
      await save(page);
      expect(Object.keys(await files(page))).toEqual(["news/2026/2026-02-03-neues-rathaus.md"]);
    });
  });

  it("tells once of what the newsroom does not want, and then saves it", async () => {
    await visit(async ({ page }) => {
      await signIn(page);
      await startReport(page);
      await fillIn(page.getByRole("textbox", { name: "Überschrift" }), "Neues Rathaus öffnet.");
      await field(page, "Text").scrollIntoViewIfNeeded();
      await page.getByRole("textbox", { name: "Text", exact: true }).click();
      await page.keyboard.type("Ein Absatz.");
      await page.getByRole("button", { name: "Speichern" }).click();
      const hint = page.getByRole("alertdialog", { name: "Nicht gespeichert" });
      await hint.getByText("Überschrift: Die Überschrift endet mit einem Punkt. Lassen Sie den Punkt weg.").waitFor();
      await hint.getByText("wählen Sie noch einmal „Speichern“").waitFor();
      expect(await files(page)).toEqual({});
      await hint.getByRole("button", { name: "OK" }).click();
      await hint.waitFor({ state: "hidden" });
      await save(page);
      const saved = await files(page);
      expect(saved["news/2026/2026-02-03-neues-rathaus-oeffnet.md"]).toContain("title: Neues Rathaus öffnet.\n");
    });
  });

  it("lets nobody change the day of a report that has an address", async () => {
    const path = "news/2026/2026-02-03-rathaus.md";
    await visit(async ({ page }) => {
      await putFile(page, path, report({ date: "date: 2026-02-03" }));
      await signIn(page);
      await page.getByRole("grid", { name: "Einträge" }).getByText("Bezahlkarte").click();
      const before = (await files(page))[path];
      await fillIn(page.getByLabel("Datum: Tag"), "2027-02-03");
      await page.getByRole("button", { name: "Speichern" }).click();
      const refusal = page.getByRole("alertdialog", { name: "Nicht gespeichert" });
      await refusal.getByText("Das Datum passt nicht zum Dateinamen").waitFor();
      expect(await files(page)).toEqual({ [path]: before });
    });
  });
});
