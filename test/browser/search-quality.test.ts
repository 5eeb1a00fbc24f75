import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readProject } from "../../src/build/project.ts";
import { askEngine } from "../search/engine.ts";
import { askMiniSearch, askPlainPagefind, indexPlainly } from "../search/other-engines.ts";
import { queries } from "../search/queries.ts";
import { type Answers, groups, missed, successOf, tableOf } from "../search/success-table.ts";
import { browser, withoutBrowser } from "./open-site.ts";
import { type StaticServer, serve } from "./static-server.ts";

const { real } = inject("sites");
const required = 0.95;

describe.skipIf(withoutBrowser)("the labelled queries over the real reports", () => {
  const directory = mkdtempSync(join(tmpdir(), "ortsmarke-quality-"));
  let server: StaticServer;
  let own: Answers = [];

  beforeAll(async () => {
    // A copy: the index of plain Pagefind is written beside ours.
    cpSync(real.out, directory, { recursive: true });
    server = await serve(directory);
    const page = await browser().newPage();
    await page.goto(`${server.home}suche/`);
    const volumes = JSON.parse((await page.locator("#suche").getAttribute("data-volumes")) ?? "[]");
    const searches = queries.map(({ query }) => `?${new URLSearchParams({ q: query })}`);
    const names = await (
      await page.request.get(`${server.home.slice(0, -1)}${await page.locator("#suche").getAttribute("data-names")}`)
    ).json();
    own = (await askEngine(page, volumes, names, searches)).map(({ hits }) => hits);

    const project = readProject(real.news, real.data);
    if (!project.ok) throw new Error("The real news have errors.");
    const { entries } = project.value.content;
    await indexPlainly(directory, entries, "pagefind/plain");
    const plain = await askPlainPagefind(page, "pagefind/plain");
    console.log(
      `\nRight answer among the first three, or no answer to nonsense:\n${tableOf({
        Ortsmarke: successOf(own),
        "plain Pagefind": successOf(plain),
        MiniSearch: successOf(askMiniSearch(entries)),
      })}\n`,
    );
    await page.close();
  });

  afterAll(async () => {
    await server.close();
    rmSync(directory, { recursive: true });
  });

  it.each(groups)("are answered: %s", (group) => {
    const atLeast = group === "nonsense" ? 1 : required;
    expect(successOf(own)[group], missed(own).join("\n")).toBeGreaterThanOrEqual(atLeast);
  });
});
