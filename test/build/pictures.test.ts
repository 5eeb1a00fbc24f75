import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planPictures } from "../../src/build/pictures.ts";
import { entryOf } from "../builders/entry.ts";
import type { Items } from "../builders/news-directory.ts";
import { photo } from "../builders/photo.ts";
import { projectProblems } from "../builders/project.ts";
import { report, reportPath } from "../builders/report.ts";

const now = "2025-06-01T12:00:00+02:00";
const withImage = (src: string): string =>
  report({ more: `image:\n  src: ${src}\n  alt: Ein Rathaus\n  credit: Stadtarchiv\n  license: CC BY 4.0` });

let jpeg: Buffer;
beforeAll(async () => {
  jpeg = await photo({ width: 600, height: 400 });
});

describe("the image of a report", () => {
  const problemsOf = (src: string, items: Items = {}) =>
    projectProblems({ [reportPath]: withImage(src), ...items }, now);

  it("may lie beside it, in a folder below, or in another folder of the news", async () => {
    expect(await problemsOf("rathaus.jpg", { "2025/rathaus.jpg": jpeg })).toEqual([]);
    expect(await problemsOf("bilder/rathaus.jpg", { "2025/bilder/rathaus.jpg": jpeg })).toEqual([]);
    expect(await problemsOf("../bilder/rathaus.jpg", { "bilder/rathaus.jpg": jpeg })).toEqual([]);
  });

  it.each([
    ["is missing", "rathaus.jpg", "image-missing", "in denselben Ordner"],
    ["is spelt with other capitals", "Schule.JPG", "image-missing", "Meinten Sie „schule.jpg"],
    ["lies outside the news", "../../../etc/passwd", "image-path", "neben den Bericht"],
    ["lies anywhere on the disk", "/etc/passwd", "image-path", "neben den Bericht"],
    ["lies on another site", "https://www.example.org/rathaus.jpg", "image-path", "neben den Bericht"],
    ["is spelt as on Windows", "..\\bilder\\schule.jpg", "image-path", "neben den Bericht"],
    ["is a folder", "ordner.jpg", "image-path", undefined],
    ["is a link", "verweis.jpg", "image-path", undefined],
    ["lies in a linked folder", "verweise/schule.jpg", "image-path", undefined],
    ["is larger than 500 kB", "gross.jpg", "image-size", "1600 Bildpunkte"],
    ["is a drawing", "wappen.svg", "image-format", "JPEG"],
    ["is a page by another name", "seite.jpg", "image-format", "JPEG"],
    ["is empty", "leer.jpg", "image-format", "JPEG"],
    ["is cut off in the middle", "halb.jpg", "image-format", "JPEG"],
  ])("is refused where it %s: %s", async (_why, src, code, suggestion) => {
    const problems = await problemsOf(src, {
      "2025/schule.jpg": jpeg,
      "2025/ordner.jpg": { folder: true },
      "2025/verweis.jpg": { linkTo: "schule.jpg" },
      "bilder/schule.jpg": jpeg,
      "2025/verweise": { linkTo: "../bilder" },
      "2025/gross.jpg": Buffer.concat([jpeg, Buffer.alloc(500_001 - jpeg.length)]),
      "2025/wappen.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
      "2025/seite.jpg": "<!doctype html>",
      "2025/leer.jpg": "",
      "2025/halb.jpg": jpeg.subarray(0, jpeg.length / 2),
    });
    const about = problems.filter(({ code: one }) => one !== "file-link"); // the linked folder is refused itself
    expect(about).toEqual([expect.objectContaining({ file: reportPath, line: 8, severity: "error", code })]);
    if (suggestion !== undefined) expect(about[0]?.suggestion).toContain(suggestion);
  });

  it("needs a description for people who do not see it", async () => {
    const items = { "2025/rathaus.jpg": jpeg };
    const text = withImage("rathaus.jpg");
    const without = await projectProblems({ ...items, [reportPath]: text.replace("  alt: Ein Rathaus\n", "") }, now);
    expect(without).toEqual([
      expect.objectContaining({ code: "key-missing", message: expect.stringContaining("image.alt") }),
    ]);
    const empty = await projectProblems({ ...items, [reportPath]: text.replace("Ein Rathaus", '""') }, now);
    expect(empty).toEqual([expect.objectContaining({ code: "value-empty", line: 9 })]);
  });

  it("of a withdrawn report may be gone", async () => {
    const gone = withImage("rathaus.jpg").replace(
      "\n---\n\n",
      "\nwithdrawn: { date: 2025-05-10, reason: Falsch. }\n---\n\n",
    );
    expect(await projectProblems({ [reportPath]: gone }, now)).toEqual([]);
  });
});

describe("a picture", () => {
  const directory = mkdtempSync(join(tmpdir(), "ortsmarke-pictures-"));
  afterAll(() => rmSync(directory, { recursive: true }));
  const image = { src: "bild.jpg", alt: "Bild", credit: "Stadt", license: "CC0" };
  const entry = entryOf({ image });

  /** Plans the picture of one entry. */
  async function planned(bytes: Buffer, sizes = new Map()) {
    mkdirSync(join(directory, "2025"), { recursive: true });
    writeFileSync(join(directory, "2025/bild.jpg"), bytes);
    const { pictures, problems } = await planPictures(directory, [entry], sizes);
    expect(problems).toEqual([]);
    const picture = pictures.get(entry.file);
    if (!picture) throw new Error("no picture");
    return picture;
  }
  const widthsOf = ({ formats }: Awaited<ReturnType<typeof planned>>) =>
    formats.map(({ type, files }) => `${type} ${files.map(({ width }) => width).join(" ")}`);

  it.each([
    [{ width: 2000, height: 1000 }, "480 960 1536", { width: 1536, height: 768 }],
    [{ width: 1200, height: 900 }, "480 960 1200", { width: 1200, height: 900 }],
    [{ width: 960, height: 700 }, "480 960", { width: 960, height: 700 }],
    [{ width: 300, height: 200 }, "300", { width: 300, height: 200 }],
    [{ width: 1000, height: 600, orientation: 6 }, "480 600", { width: 600, height: 1000 }],
  ])("of %o stands in three formats and the widths %s", async (facts, widths, size) => {
    const picture = await planned(await photo(facts));
    expect(picture).toMatchObject(size);
    expect(widthsOf(picture)).toEqual(["image/avif", "image/webp", "image/jpeg"].map((type) => `${type} ${widths}`));
  });

  it("is called after its file and what is in it, so that it may be kept for ever", async () => {
    const addressOf = async (color: string) =>
      (await planned(await photo({ width: 300, height: 200, color }))).formats[0]?.files[0]?.address;
    const blue = await addressOf("#000099");
    expect(blue).toMatch(/^\/assets\/bilder\/bild-300\.[0-9a-f]{10}\.avif$/);
    expect(await addressOf("#009900")).not.toBe(blue);
    expect(await addressOf("#000099")).toBe(blue);
  });

  it("is measured once: what is known of a file is not read out of it again", async () => {
    const sizes = new Map();
    const bytes = await photo({ width: 300, height: 200 });
    await planned(bytes, sizes);
    const [digest] = sizes.keys();
    sizes.set(digest, { width: 30, height: 20 });
    expect(await planned(bytes, sizes)).toMatchObject({ width: 30, height: 20 });
    await planned(await photo({ width: 310, height: 200 }), sizes);
    expect([...sizes.values()]).toEqual([{ width: 310, height: 200 }]);
  });
});
