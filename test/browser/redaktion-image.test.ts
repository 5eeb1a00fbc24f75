// An image in the form at /redaktion/: what would be committed lies where the build looks for it.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { now } from "../build-sites.ts";
import { writeFilledSite } from "../builders/site-yaml.ts";
import { ortsmarke } from "../site/command-line.ts";
import { choose, chooseRegion, field, fileBytes, fillIn, save, signIn, visitForm } from "./form-visit.ts";
import { browser, openSites, withoutBrowser } from "./open-site.ts";
import { type StaticServer, serve } from "./static-server.ts";

openSites();

const directory = mkdtempSync(join(tmpdir(), "ortsmarke-form-image-"));
const inDirectory = (name: string): string => join(directory, name);
const png = await sharp({ create: { width: 1200, height: 675, channels: 3, background: "#2a6f97" } })
  .png()
  .toBuffer();
let server: StaticServer;

async function build(news: string, out: string): Promise<void> {
  const places = ["--news", news, "--data", inDirectory("data"), "--out", out, "--cache", inDirectory("cache")];
  const { code, stderr } = await ortsmarke(["build", ...places, "--now", now, "--quiet"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
}

beforeAll(async () => {
  cpSync("_data", inDirectory("data"), { recursive: true });
  writeFilledSite(inDirectory("data"), "redaktion:\n  backend: test-repo\n");
  mkdirSync(inDirectory("no-news"));
  await build(inDirectory("no-news"), inDirectory("dist"));
  server = await serve(inDirectory("dist"), "/");
});

afterAll(async () => {
  await server.close();
  rmSync(directory, { recursive: true });
});

/** Writes a report with an image, whose file has the name that a phone or a drive gave it. */
async function writeReport(page: Page, title: string): Promise<void> {
  await page.getByRole("button", { name: "Neuen Eintrag anlegen" }).first().click();
  await fillIn(page.getByRole("textbox", { name: "Überschrift" }), title);
  await fillIn(page.getByLabel("Datum: Tag"), "2026-02-03");
  await fillIn(
    page.getByRole("textbox", { name: "Teaser" }),
    "Das Rathaus hat jetzt Schalter, die ohne Termin offen sind.",
  );
  await chooseRegion(page, "tübing", "Tübingen (Landkreis Tübingen, Baden-Württemberg)");
  await choose(page, "Themen", "Bürgerservice");
  await field(page, "Text").scrollIntoViewIfNeeded();
  await page.getByRole("textbox", { name: "Text", exact: true }).click();
  await page.keyboard.type("Ein Absatz.");
  await field(page, "Bild").scrollIntoViewIfNeeded();
  await field(page, "Bild").getByRole("checkbox").click();
  await field(page, "Bild").getByRole("button", { name: "Durchsuchen" }).click();
  const dialog = page.getByRole("dialog");
  await dialog
    .locator("input[type=file]")
    .setInputFiles({ name: "Rathaus Süd (neu).PNG", mimeType: "image/png", buffer: png });
  await dialog.getByRole("button", { name: "Einfügen" }).click();
  await fillIn(page.getByRole("textbox", { name: "Beschreibung" }), "Das Rathaus von der Marktseite");
  await fillIn(page.getByRole("textbox", { name: "Urheberin oder Urheber" }), "Stadtarchiv");
  await fillIn(page.getByRole("textbox", { name: "Lizenz" }), "CC BY 4.0");
  await save(page);
}

describe.skipIf(withoutBrowser)("an image in the form", () => {
  it("is committed beside its report, under a name of its own, and shown by the site", async () => {
    let written: Readonly<Record<string, Buffer>> = {};
    await visitForm(server.home, async ({ page, complaints }) => {
      await signIn(page);
      await writeReport(page, "Neues Rathaus");
      await writeReport(page, "Altes Rathaus"); // with an image of the same name
      written = await fileBytes(page);
      expect(complaints).toEqual([]);
    });

    expect(Object.keys(written).sort()).toEqual([
      "news/2026/2026-02-03-altes-rathaus.md",
      "news/2026/2026-02-03-neues-rathaus.md",
      "news/2026/rathaus-sued-neu-1.png",
      "news/2026/rathaus-sued-neu.png",
    ]);
    expect(written["news/2026/rathaus-sued-neu.png"]?.equals(png)).toBe(true);
    for (const [path, bytes] of Object.entries(written)) {
      mkdirSync(dirname(inDirectory(path)), { recursive: true });
      writeFileSync(inDirectory(path), bytes);
    }
    await build(inDirectory("news"), inDirectory("with-image"));
    expect(readFileSync(inDirectory("with-image/2026/02/altes-rathaus/index.html"), "utf8")).toContain("Stadtarchiv");

    const site = await serve(inDirectory("with-image"), "/");
    const page = await browser().newPage();
    try {
      await page.goto(`${site.home}2026/02/neues-rathaus/`, { waitUntil: "networkidle" });
      const image = page.getByRole("img", { name: "Das Rathaus von der Marktseite" });
      expect(await image.evaluate((shown) => (shown as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
      await page.getByText("Stadtarchiv").waitFor();
    } finally {
      await page.close();
      await site.close();
    }
  });
});
