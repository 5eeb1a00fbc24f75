import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { largeArchive, writeSearchSite } from "../search/large-archive.ts";
import { type CountingServer, serveCounting } from "./counting-server.ts";
import { browser, withoutBrowser } from "./open-site.ts";
import { hits } from "./search-page.ts";

describe.skipIf(withoutBrowser)("a volume whose texts are bound into few files", () => {
  const directory = mkdtempSync(join(tmpdir(), "ortsmarke-bound-"));
  const large = largeArchive(300);
  const textFiles = 20;
  const volumes = large.volumes.map((volume) => ({ ...volume, textFiles }));
  let server: CountingServer;

  beforeAll(async () => {
    await writeSearchSite(directory, large, volumes);
    server = await serveCounting(directory);
  }, 60_000);
  afterAll(async () => {
    await server.close();
    rmSync(directory, { recursive: true });
  });

  it("has no more files than it may", () => {
    const files = volumes.flatMap(({ name }) => readdirSync(join(directory, "pagefind", name, "fragment")));
    expect(files.length).toBeGreaterThan(1);
    expect(files.length).toBeLessThanOrEqual(textFiles);
  });

  it("lists its reports all the same, with their texts", async () => {
    const page = await browser().newPage();
    await page.goto(`${server.home}suche/`);
    await page.locator("#treffer > li").nth(9).waitFor();
    expect(await hits(page)).toEqual(large.archive.entries.slice(0, 10).map(({ address }) => address));
    expect(await page.locator("#trefferzahl").textContent()).toBe("300 Berichte gefunden");
    await page.close();
  });
});
