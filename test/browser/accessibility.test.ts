import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, browser, openSites, withoutBrowser } from "./open-site.ts";
import { pageTypes } from "./page-types.ts";

openSites();

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const widths = [360, 1280] as const;

/** Legacy mode spares a second page for each analysis; it would be needed for frames only. */
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true);

describe.skipIf(withoutBrowser).each(widths)("at a width of %i pixels", (width) => {
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    // The policy that the test server sends forbids the script with which axe looks at the page.
    const context = await browser().newContext({ viewport: { width, height: 800 }, bypassCSP: true });
    page = await context.newPage();
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("requestfailed", (request) => complaints.push(`${request.url()} failed: ${request.failure()?.errorText}`));
    page.on("response", (response) => {
      const isWithdrawn = response.status() === 410; // as servers say of such reports that have been told
      if (response.status() >= 400 && !isWithdrawn && !response.url().includes("/gibt/"))
        complaints.push(`${response.url()} is missing`);
    });
    page.on("request", (request) => {
      if (new URL(request.url()).hostname !== "127.0.0.1") complaints.push(`${request.url()} is elsewhere`);
    });
  });
  afterAll(async () => {
    await page.context().close();
  });

  describe.each(pageTypes)("%s (%s%s)", (_name, site, address) => {
    it("can be used by everyone, in light and dark", async () => {
      complaints.length = 0;
      await page.goto(at(site, address), { waitUntil: "load" });
      await page.emulateMedia({ colorScheme: "light" });
      const light = await axe(page).withTags(levels).analyze();
      await page.emulateMedia({ colorScheme: "dark" });
      const dark = await axe(page).withTags(levels).analyze();
      const violations = [...light.violations, ...dark.violations].flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target} ${failureSummary}`),
      );
      expect(violations).toEqual([]);
      expect(complaints.filter((complaint) => !/status of (404|410) /.test(complaint))).toEqual([]);
    });
  });
});
