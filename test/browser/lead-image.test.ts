import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyData } from "../builders/data-directory.ts";
import { photo } from "../builders/photo.ts";
import { report } from "../builders/report.ts";
import { ortsmarke } from "../site/command-line.ts";
import { startBrowser } from "./browser.ts";
import { previewProject } from "./preview-session.ts";
import { type StaticServer, serve } from "./static-server.ts";

const start = await startBrowser();
if ("reason" in start) console.warn(`Browser tests are skipped: ${start.reason}`);
const browser = (): Browser => {
  if ("reason" in start) throw new Error(start.reason);
  return start.browser;
};
afterAll(async () => {
  if ("browser" in start) await start.browser.close();
});

const withImage = (src: string): string =>
  report({ more: `image:\n  src: ${src}\n  alt: Ein Rathaus\n  credit: Stadtarchiv\n  license: CC BY 4.0` });

/** What a browser shows of the image: its file, and its width and height on the page. */
const shown = () => {
  const image = document.querySelector<HTMLImageElement>(".lead-image img");
  const { width = 0, height = 0 } = image?.getBoundingClientRect() ?? {};
  const isLoaded = image?.complete === true && image.naturalWidth > 0;
  return { file: isLoaded ? image.currentSrc : "", width: Math.round(width), height: Math.round(height) };
};

describe.skipIf("reason" in start)("the image of a report", () => {
  const directory = mkdtempSync(join(tmpdir(), "ortsmarke-lead-image-"));
  const at = (name: string): string => join(directory, name);
  const [news, out, cache, data] = [at("news"), at("dist"), at("cache"), at("data/_data")] as const;
  let server: StaticServer;

  beforeAll(async () => {
    mkdirSync(join(news, "2025"), { recursive: true });
    writeFileSync(join(news, "2025/quer.jpg"), await photo({ width: 2000, height: 1125 }));
    writeFileSync(join(news, "2025/hoch.jpg"), await photo({ width: 1000, height: 1500 }));
    for (const name of ["quer", "hoch"]) {
      writeFileSync(join(news, `2025/2025-05-09-${name}.md`), withImage(`${name}.jpg`));
    }
    copyData(data); // not beside the news, which have no ledger
    const places = ["--news", news, "--data", data, "--out", out, "--cache", cache];
    const { code } = await ortsmarke(["build", ...places]);
    expect(code).toBe(0);
    server = await serve(out);
  });
  afterAll(async () => {
    await server.close();
    rmSync(directory, { recursive: true, force: true });
  });

  it.each([
    ["quer", 320, /-480\.\w+\.avif$/, 9 / 16],
    ["quer", 1280, /-960\.\w+\.avif$/, 9 / 16],
    ["hoch", 320, /-480\.\w+\.avif$/, 3 / 2],
    ["hoch", 1280, /-480\.\w+\.avif$/, 3 / 2],
  ])("„%s“ is seen whole at %i px, in a file no larger than it needs", async (name, width, file, ratio) => {
    const page = await browser().newPage({ viewport: { width, height: 800 } });
    await page.goto(`${server.home}2025/05/${name}/`, { waitUntil: "networkidle" });
    const image = await page.evaluate(shown);
    expect(image.file).toMatch(file);
    expect(Math.abs(image.height - image.width * ratio)).toBeLessThanOrEqual(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const left = (selector: string) => page.locator(selector).evaluate((one) => one.getBoundingClientRect().left);
    expect(await left(".lead-image")).toBe(await left(".report__teaser"));
    await page.close();
  });

  it("has its place before it is loaded, so that nothing moves", async () => {
    const page = await browser().newPage({ viewport: { width: 1280, height: 800 } });
    await page.route("**/assets/bilder/**", (route) => route.abort());
    await page.goto(`${server.home}2025/05/quer/`);
    expect(await page.evaluate(shown)).toEqual({ file: "", width: 768, height: 432 });
    await page.close();
  });

  it("leaves the page without barriers, in light and in dark", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const context = await browser().newContext({ colorScheme });
      const page = await context.newPage();
      await page.goto(`${server.home}2025/05/quer/`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await context.close();
    }
  });
});

describe.skipIf("reason" in start)("the preview", () => {
  const project = previewProject([]);
  afterAll(project.remove);

  it("shows an image as soon as it is there, says so while it is missing, and forgets it afterwards", async () => {
    project.save("news/2025/2025-05-09-bezahlkarte.md", withImage("rathaus.jpg"));
    const preview = await project.start();
    const page = await browser().newPage();
    await Promise.all([page.goto(`${preview.home}2025/05/bezahlkarte/`), page.waitForEvent("websocket")]);
    await page.getByText("„rathaus.jpg“ gibt es nicht").or(page.getByText('„rathaus.jpg" gibt es nicht')).waitFor();

    writeFileSync(project.path("news/2025/rathaus.jpg"), await photo({ width: 600, height: 400 }));
    await page.waitForFunction(() => {
      const image = document.querySelector<HTMLImageElement>(".lead-image img");
      return image?.complete === true && image.naturalWidth > 0;
    });
    const { file } = await page.evaluate(shown);
    expect(file).toContain(`${preview.home}assets/bilder/rathaus.`);

    project.save("news/2025/2025-05-09-bezahlkarte.md", report());
    await page.locator(".lead-image").waitFor({ state: "detached" });
    await expect.poll(async () => (await fetch(file)).status).toBe(404);
    expect(await preview.stop()).toBe(0);
    await page.close();
  });
});
