import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { listFiles } from "../../src/build/commit.ts";
import { now } from "../build-sites.ts";
import { copyData } from "../builders/data-directory.ts";
import { ortsmarke } from "./command-line.ts";

const directory = mkdtempSync(join(tmpdir(), "ortsmarke-objects-"));
const [out, data] = [join(directory, "dist"), join(directory, "data")];
afterAll(() => rmSync(directory, { recursive: true, force: true }));

interface StoredObject {
  readonly file: string;
  readonly contentType: string;
  readonly cacheControl: string;
  readonly websiteRedirectLocation?: string;
}

async function build(news: string): Promise<readonly StoredObject[]> {
  const places = ["--news", news, "--data", data, "--out", out, "--cache", join(directory, "cache")];
  const { code, stderr } = await ortsmarke(["build", ...places, "--now", now]);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(readFileSync(join(out, ".hosting/s3.json"), "utf8")).objects;
}

/** All files of the site but those of hosts, and the compressed ones. */
const stored = () =>
  listFiles(out).filter((file) => !/\.(br|gz)$/.test(file) && !/^(\.hosting\/|\.htaccess$|\.nojekyll$)/.test(file));

describe("the list of objects for S3", () => {
  it("has all files of the site, also after a build that has left most of them as they were", async () => {
    copyData(data, {
      hosting: "[s3, apache, nginx, github-pages]",
      more: "precompress: true\nredaktion:\n  backend: test-repo\n",
    });
    const objects = await build("test/fixtures/news");
    expect(objects.map(({ file }) => file)).toEqual(stored());
    expect(
      objects.filter(({ contentType }) => contentType === "application/octet-stream").map(({ file }) => file),
    ).toEqual(objects.map(({ file }) => file).filter((file) => /^pagefind\/.*\.(pf_\w+|pagefind)$/.test(file)));
    expect(objects.find(({ file }) => file === "2024/06/jena-stellplaetze/index.html")).toMatchObject({
      cacheControl: "public, max-age=0, must-revalidate",
      websiteRedirectLocation: "/2024/06/jena-parkleitsystem/",
    });

    copyData(data, { hosting: "[s3]" });
    expect((await build("test/fixtures/news")).map(({ file }) => file)).toEqual(stored());
  });
});
