// Vitest's global setup (see vitest.config.ts): builds the sites that the tests in test/site and test/browser look at, each once.
import { appendFileSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import type { Report } from "../src/build/report.ts";
import { copyData } from "./builders/data-directory.ts";
import { writeItems } from "./builders/news-directory.ts";
import { writeLongLists } from "./fixtures/long-lists.ts";
import { hostileData } from "./security/attacks/data.ts";
import { hostileNews } from "./security/attacks/hostile-news.ts";
import { ortsmarke } from "./site/command-line.ts";
import { hostLines } from "./test-host.ts";

/** The present of every test build: between the past and the future embargo of the fixtures. */
export const now = "2026-11-21T12:00:00+01:00";

/** A site that has been built, and what it was built from. */
export interface BuiltSite {
  readonly news: string;
  readonly data: string;
  readonly out: string;
  readonly cache: string;
  readonly report: Report;
}

/**
 * `real`: the news of the project. `prefixed`: the same below a path. `model`: small fixtures for the rest of the
 * model, and long lists. `empty`: no report at all. `single`: one report.
 */
export type SiteName = "real" | "prefixed" | "model" | "empty" | "single";

declare module "vitest" {
  export interface ProvidedContext {
    sites: Readonly<Record<SiteName, BuiltSite>>;
    /** All attacks of test/security/attacks that are accepted, in one site. */
    hostile: BuiltSite;
  }
}

/** Vitest calls it before all tests and what it returns after them. */
export async function setup(project: TestProject): Promise<() => void> {
  const directory = mkdtempSync(join(tmpdir(), "ortsmarke-sites-"));
  const remove = (): void => rmSync(directory, { recursive: true, force: true });
  try {
    const usual = dataDirectory(directory);
    const build = (name: SiteName | "hostile", news: string, data = usual) =>
      buildSite(join(directory, name), news, data);
    project.provide("hostile", await build("hostile", hostileSiteNews(directory), hostileSiteData(directory)));
    project.provide("sites", {
      real: await build("real", "news"),
      prefixed: await build("prefixed", "news", prefixedData(directory)),
      model: await build("model", modelNews(directory)),
      empty: await build("empty", folder(directory, "no-news")),
      single: await build("single", singleNews(directory)),
    });
  } catch (error) {
    remove();
    throw error;
  }
  return remove;
}

async function buildSite(directory: string, news: string, data: string): Promise<BuiltSite> {
  const [out, cache] = [join(directory, "dist"), join(directory, "cache")];
  const parameters = ["--news", news, "--data", data, "--out", out, "--cache", cache, "--now", now];
  const { code, stdout, stderr } = await ortsmarke(["build", ...parameters, "--json"], { TZ: "UTC" });
  if (code !== 0) throw new Error(`The build of ${news} ended with code ${code}.\n${stdout}\n${stderr}`);
  const report: Report = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");
  return { news, data, out, cache, report };
}

function folder(directory: string, name: string): string {
  const path = join(directory, name);
  mkdirSync(path, { recursive: true });
  return path;
}

/** That of the project, unless the server that the tests ask needs more than it says. */
function dataDirectory(directory: string): string {
  if (hostLines === "") return "_data";
  const data = join(directory, "data");
  copyData(data);
  return data;
}

function prefixedData(directory: string): string {
  const data = join(directory, "prefixed-data");
  copyData(data, { url: "https://www.example.org/archiv-x/" });
  return data;
}

function modelNews(directory: string): string {
  const news = join(directory, "model-news");
  cpSync("test/fixtures/news", news, { recursive: true });
  writeLongLists(news);
  return news;
}

function hostileSiteNews(directory: string): string {
  const news = folder(directory, "hostile-news");
  writeItems(news, hostileNews);
  return news;
}

function hostileSiteData(directory: string): string {
  const data = join(directory, "hostile-data");
  copyData(data);
  writeItems(data, hostileData);
  appendFileSync(join(data, "site.yaml"), hostLines);
  return data;
}

function singleNews(directory: string): string {
  const news = join(directory, "single-news");
  const file = "2025/2025-11-05-registerwoche.md";
  folder(news, "2025");
  copyFileSync(join("test/fixtures/news", file), join(news, file));
  return news;
}
