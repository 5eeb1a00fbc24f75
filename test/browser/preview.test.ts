import { renameSync, rmSync, writeFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startBrowser } from "./browser.ts";
import { type PreviewSession, previewProject } from "./preview-session.ts";

const start = await startBrowser();
if ("reason" in start) console.warn(`Browser tests are skipped: ${start.reason}`);

const report = "news/2025/2025-11-05-registerwoche.md";
const address = "2025/11/registerwoche/";
const draft = "2025/08/plauen-chatbot/";
const embargoed = "2026/01/zwickau-vergabe/";

const project = previewProject([
  "2025/2025-11-05-registerwoche.md",
  "2025/2025-08-20-plauen-chatbot.md",
  "2026/2026-01-15-zwickau-vergabe.md",
]);
const original = project.read(report);
afterAll(project.remove);

describe.skipIf("reason" in start)("the preview", () => {
  const browser = (): Browser => {
    if ("reason" in start) throw new Error(start.reason);
    return start.browser;
  };
  let preview: PreviewSession;
  let page: Page;

  /** Opens a page and waits until it would hear of a change. */
  async function open(path: string, opened: Page = page): Promise<number> {
    const [response] = await Promise.all([opened.goto(preview.home + path), opened.waitForEvent("websocket")]);
    return response?.status() ?? 0;
  }
  const text = (words: string, within: Page = page) => within.getByText(words).first().waitFor();

  beforeAll(async () => {
    preview = await project.start();
  });
  afterAll(async () => {
    await preview.stop();
    await browser().close();
  });
  beforeEach(async () => {
    page = await browser().newPage();
  });
  afterEach(async () => {
    await page.close();
    project.restore();
  });

  it("reaches a page that could not hear of a change yet", async () => {
    let goOn = (): void => {};
    const heldBack = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await page.route("**/reload-client.js", (route) => heldBack.then(() => route.continue()), { times: 1 });
    await page.goto(preview.home + address, { waitUntil: "commit" });
    await text("Die Teilnahme ist frei.");
    const before = preview.terminal().length;
    project.save(report, `${original}\nDas kam sehr schnell.\n`);
    await expect.poll(() => preview.terminal().slice(before), { timeout: 30_000 }).toContain("Aktualisiert");
    goOn();
    await text("Das kam sehr schnell.");
  });

  it("leads on from earlier addresses itself where the host of the site would", async () => {
    project.save("_data/site.yaml", `hosting: gitlab-pages\n${project.read("_data/site.yaml")}`);
    project.save(report, original.replace(/^title:/m, "aliases: [/2025/11/alt/]\ntitle:"));
    const status = () => fetch(`${preview.home}2025/11/alt/`).then((answer) => answer.status);
    await expect.poll(status, { timeout: 60_000 }).toBe(200);
  });

  it("shows what is saved, and its search finds it", async () => {
    const search = await browser().newPage();
    await open(address);
    await open("suche/?q=Quaxenverordnung", search);
    await search.locator("#trefferzahl:not(:empty)").waitFor();
    project.save(report, `${original}\nNeu ist die Quaxenverordnung.\n`);
    await text("Neu ist die Quaxenverordnung.");
    await search.locator("#treffer > li").waitFor();
    expect(await search.locator("#treffer a").first().getAttribute("href")).toContain(`/${address}`);
    await search.close();
  });

  it("ends up with the last of several quick saves", async () => {
    await open(address);
    for (let save = 1; save <= 12; save += 1) {
      project.save(report, `${original}\nDas ist Fassung ${save}.\n`);
      await new Promise((resolve) => setTimeout(resolve, save * 15));
    }
    await text("Das ist Fassung 12.");
  });

  it("follows a new file in the folder of a new year, its renaming and its removal", async () => {
    const year = original.replaceAll("2025-1", "2027-1").replace("Bundesweite", "Künftige");
    const [before, after] = ["news/2027/2027-11-05-vorher.md", "news/2027/2027-11-05-nachher.md"];
    await open("");
    project.save(before, year);
    await text("Künftige Registerwoche beginnt");
    expect(await open("2027/11/vorher/")).toBe(200);
    await open("");
    renameSync(project.path(before), project.path(after));
    await page.locator('a[href="/2027/11/nachher/"]').first().waitFor();
    expect(await open("2027/11/vorher/")).toBe(404);
    await open("");
    rmSync(project.path("news/2027"), { recursive: true });
    await page.getByText("Künftige Registerwoche beginnt").first().waitFor({ state: "detached" });
    expect(await open("2027/11/nachher/")).toBe(404);
  });

  it("hears of a file that is saved by renaming another one over it, time and again", async () => {
    await open(address);
    for (const version of ["erste", "zweite", "dritte"]) {
      writeFileSync(project.path("registerwoche.tmp"), `${original}\nDie ${version} Fassung.\n`);
      renameSync(project.path("registerwoche.tmp"), project.path(report));
      await text(`Die ${version} Fassung.`);
    }
  });

  it("follows the data files, the style sheets and the templates", async () => {
    await open(address);
    const [topics, styles, footer] = ["_data/topics.yaml", "src/styles/_base.scss", "_includes/report-header.tsx"];
    const [topicsBefore, stylesBefore, footerBefore] = [topics, styles, footer].map(project.read);

    project.save(topics, (topicsBefore ?? "").replace(/(key: daten\n\s+label: ).*/, "$1Registerkunde"));
    await text("Registerkunde");
    project.save(styles, `${stylesBefore}\nh1 { outline-offset: 7px; }\n`);
    await page.waitForFunction(() => getComputedStyle(document.querySelector("h1") as Element).outlineOffset === "7px");
    project.save(footer, (footerBefore ?? "").replace("<h1>", '<h1 id="neue-vorlage">'));
    await page.locator("#neue-vorlage").waitFor();

    project.save(footer, footerBefore ?? "");
    await page.locator("#neue-vorlage").waitFor({ state: "detached" });
    project.save(topics, topicsBefore ?? "");
    await page.getByText("Registerkunde").first().waitFor({ state: "detached" });
  });

  describe("while a report has errors", () => {
    const broken = original.replace("title:", "titel:").replace("[bundesweit]", "[Sachen]");

    it("says so at every address with all that is known, and goes on by itself when they are mended", async () => {
      await open(address);
      project.save(report, broken);
      await text("Fehler in 1 Datei");
      const said = (await page.locator("main").textContent()) ?? "";
      expect(said).toContain(report);
      expect(said).toMatch(/Fehler in Zeile 2, Spalte 1 · key-unknown.*Meinten Sie „title/s);
      expect(said).toMatch(/Zeile 6, Spalte 10 · region-unknown.*„Sachen" ist keine bekannte Region.*„Sachsen"/s);
      for (const path of ["", "suche/", "gibt/es/nicht", "404.html"]) expect(await open(path)).toBe(500);
      await open(address);
      project.save(report, original);
      await text("Die Teilnahme ist frei.");
      expect(preview.terminal()).toContain(`${report}:2:1  error  key-unknown  `);
      expect(preview.terminal()).toContain("Behoben.");
    });

    it("can be read by everyone, in light and dark", async () => {
      project.save(report, broken);
      await expect.poll(() => open(address), { timeout: 30_000 }).toBe(500);
      await page.close();
      page = await browser().newPage({ viewport: { width: 320, height: 700 }, bypassCSP: true });
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await open(address);
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      }
    });
  });

  it("says on the page of a report what the check warns of, in light and dark, until that is mended", async () => {
    await open(address);
    expect(await page.locator(".hints").count()).toBe(0);
    project.save(
      report,
      original.replace(/^title: (.*)$/m, "title: $1.").replace(/^events:/m, "sources:\n  - publisher: Stadt\nevents:"),
    );
    const hints = page.locator(".hints");
    await hints.waitFor();
    expect(await hints.locator("summary").textContent()).toMatch(/^2 Hinweise der Prüfung/);
    await page.close();
    page = await browser().newPage({ viewport: { width: 320, height: 700 }, bypassCSP: true });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await open(address);
      await page.locator(".hints summary").click();
      expect(await page.locator(".hints li").first().textContent()).toMatch(/^Zeile 2: .*Lassen Sie den Punkt weg\.$/);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include(".hints").analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
    project.save(report, original);
    await page.locator(".hints").waitFor({ state: "detached" });
  });

  it("shows a fault of the program instead of ending, and goes on when that is mended", async () => {
    const template = "_includes/report-header.tsx";
    const before = project.read(template);
    await open(address);
    project.save(template, before.replace("return (", 'throw new Error("Templates break.");\n  return ('));
    await text("Error: Templates break.");
    expect(await page.locator("h1").textContent()).toBe("Fehler im Programm");
    project.save(template, "export const ReportHeader = <;\n");
    await text("report-header.tsx");
    project.save(template, before);
    await text("Die Teilnahme ist frei.");
  });

  describe("drafts and embargoed reports", () => {
    it("are marked in lists", async () => {
      await open("");
      const marks = (path: string) =>
        page.locator(".card", { has: page.locator(`a[href="/${path}"]`) }).locator(".marks");
      expect(await marks(draft).textContent()).toBe("Entwurf");
      expect(await marks(embargoed).textContent()).toMatch(/^Gesperrt bis 15\.\sJanuar\s2099, 6\sUhr$/);
      expect(await marks(address).count()).toBe(0);
    });

    it("are marked on their own pages", async () => {
      await open(draft);
      expect(await page.locator(".report .notice").textContent()).toMatch(/^Entwurf.*noch nicht veröffentlicht/);
      await open(address);
      expect(await page.locator(".notice").count()).toBe(0);
    });

    it("are marked among the hits of the search", async () => {
      await open("suche/?q=hundesteuer");
      await text("Entwurf · Plauen");
    });

    it("lose their marks when they are released", async () => {
      const file = "news/2025/2025-08-20-plauen-chatbot.md";
      const before = project.read(file);
      await open(draft);
      project.save(file, before.replace("draft: true\n", ""));
      await page.locator(".report .notice").waitFor({ state: "detached" });
      project.save(file, before);
      await page.locator(".report .notice").waitFor();
    });
  });
});

describe("the command", () => {
  afterEach(project.restore);

  it.each(["SIGINT", "SIGTERM"] as const)("ends cleanly when it is told to: %s", async (signal) => {
    const preview = await project.start();
    expect(await preview.stop(signal)).toBe(0);
    expect(await fetch(preview.home).catch(() => "closed")).toBe("closed");
  });

  it("starts although the content has errors, and says which", async () => {
    project.save(report, original.replace("title:", "titel:"));
    const preview = await project.start();
    const response = await fetch(preview.home + address);
    expect(response.status).toBe(500);
    expect(await response.text()).toContain("key-unknown");
    project.save(report, original);
    await expect.poll(async () => (await fetch(preview.home + address)).status, { timeout: 30_000 }).toBe(200);
    expect(await preview.stop()).toBe(0);
  });

  it("tells a second preview that one is at work already", async () => {
    const preview = await project.start();
    await expect(project.start()).rejects.toThrow(/ended with 2:\n.*arbeitet gerade/s);
    expect(await preview.stop()).toBe(0);
  });
});
