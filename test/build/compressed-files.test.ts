import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commit, listFiles } from "../../src/build/commit.ts";
import { compressFiles } from "../../src/build/compressed-files.ts";
import type { MadeFile } from "../../src/build/memo.ts";

const page = `<p>${"Die Bezahlkarte startet in Dresden. ".repeat(50)}</p>`;

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "ortsmarke-compressed-"));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

/** One build of files that are all made anew, or (`kept`) left as they are by the last one. */
async function build(made: Readonly<Record<string, string>>, last: ReadonlyMap<string, MadeFile>, kept: string[] = []) {
  const [staging, output] = [mkdtempSync(join(directory, "staging-")), join(directory, "dist")];
  for (const [file, text] of Object.entries(made)) {
    mkdirSync(join(staging, file, ".."), { recursive: true });
    writeFileSync(join(staging, file), text);
  }
  const left = new Map([...last].filter(([file]) => kept.includes(file)));
  const compressed = await compressFiles({ staging, output, made: Object.keys(made), kept: left, last });
  return commit({
    staging,
    output,
    keyOf: (file) => compressed.keys.get(file) ?? file,
    kept: new Map([...left, ...compressed.kept]),
    previous: last.keys(),
  });
}

const inOutput = (file: string): Buffer => readFileSync(join(directory, "dist", file));

describe("compressed files", () => {
  it("stand beside texts, and hold the same", async () => {
    await build({ "land/index.html": page, "kurz.html": "<p>", "bild.png": page, ".hosting/s3.json": page }, new Map());
    expect(listFiles(join(directory, "dist"))).toEqual([
      ".hosting/s3.json",
      "bild.png",
      "kurz.html",
      "land/index.html",
      "land/index.html.br",
      "land/index.html.gz",
    ]);
    expect(brotliDecompressSync(inOutput("land/index.html.br")).toString()).toBe(page);
    expect(gunzipSync(inOutput("land/index.html.gz")).toString()).toBe(page);
  });

  it("stay as long as the file does, and change and go with it", async () => {
    const first = await build({ "a.html": page, "b.html": page, "c.html": page }, new Map());
    const second = await build({ "a.html": page, "b.html": `${page}!` }, first.files, ["c.html"]);
    expect(second.written).toEqual(["b.html", "b.html.br", "b.html.gz"]);
    expect(brotliDecompressSync(inOutput("b.html.br")).toString()).toBe(`${page}!`);
    const third = await build({ "a.html": page }, second.files, ["b.html"]);
    expect(third.written).toEqual([]);
    expect(third.removed).toEqual(["c.html", "c.html.br", "c.html.gz"]);
  });

  it("are made of files that were there before somebody asked for them", async () => {
    const files = new Map([...(await build({ "a.html": page }, new Map())).files].slice(0, 1));
    rmSync(join(directory, "dist/a.html.br"));
    expect((await build({}, files, ["a.html"])).written).toContain("a.html.br");
  });
});
