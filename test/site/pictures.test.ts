import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "node-html-parser";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/build/report.ts";
import { differenceOf, stateOf } from "../bench/directory-state.ts";
import { photo } from "../builders/photo.ts";
import { report } from "../builders/report.ts";
import { ortsmarke } from "./command-line.ts";

const now = "2025-06-01T12:00:00+02:00";
const directory = mkdtempSync(join(tmpdir(), "ortsmarke-pictures-"));
const [news, out, cache] = ["news", "dist", "cache"].map((name) => join(directory, name)) as [string, string, string];

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(news, path)), { recursive: true });
  writeFileSync(join(news, path), content);
}

/** A report with an image and further lines of its head. */
function writeReport(slug: string, src: string, more = "", body = "Text des Berichts."): void {
  const image = `image:\n  src: ${src}\n  alt: Ein "Rathaus" & davor ein Baum\n  credit: Stadtarchiv\n  license: CC BY-SA 4.0`;
  write(`2025/2025-05-09-${slug}.md`, report({ more: more === "" ? image : `${image}\n${more}`, body }));
}

const withoutSharp = join(import.meta.dirname, "without-sharp.ts");

/** @param preloaded modules that are loaded before the program */
async function build(preloaded: readonly string[] = [], places = { out, cache }, end = 0): Promise<Report> {
  const parameters = ["--news", news, "--out", places.out, "--cache", places.cache, "--now", now, "--json"];
  const { code, stdout, stderr } = await ortsmarke(["build", ...parameters], {}, preloaded);
  expect(stderr).not.toContain("  error  "); // so many reports of one day that are nearly the same give warnings
  expect(code).toBe(end);
  return JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");
}
const buildWithoutSharp = () => build([withoutSharp]);

const pictures = () => [...stateOf(out).keys()].filter((file) => file.startsWith("assets/bilder/"));
const stems = () => [...new Set(pictures().map((file) => /([a-z]+)-\d+\./.exec(file)?.[1]))].sort();
const pageOf = (slug: string) => parse(readFileSync(join(out, `2025/05/${slug}/index.html`), "utf8"));

beforeAll(async () => {
  write("2025/rathaus.jpg", await photo({ width: 2000, height: 1125 }));
  write("2025/turm.jpg", await photo({ width: 1000, height: 700, orientation: 6 }));
  for (const name of ["entwurf", "gesperrt", "unbenutzt"])
    write(`2025/${name}.jpg`, await photo({ width: 300, height: 200 }));
  writeReport("rathaus", "rathaus.jpg");
  writeReport("turm", "turm.jpg");
  writeReport("entwurf", "entwurf.jpg", "draft: true");
  writeReport("gesperrt", "gesperrt.jpg", "embargo: 2025-07-01");
  writeReport("zurueck", "fort.jpg", "withdrawn: { date: 2025-05-10, reason: Falsch. }");
  await build();
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe("the image of a report", () => {
  it("stands on its page in three formats and widths, with its size and what it shows", () => {
    const picture = pageOf("rathaus").querySelector("figure picture");
    const sources = picture?.querySelectorAll("source, img") ?? [];
    expect(sources.map((source) => source.getAttribute("srcset")?.replaceAll(/\.[0-9a-f]{10}\./g, ".*."))).toEqual(
      ["avif", "webp", "jpg"].map((format) =>
        [480, 960, 1536].map((width) => `/assets/bilder/rathaus-${width}.*.${format} ${width}w`).join(", "),
      ),
    );
    const image = picture?.querySelector("img");
    expect(image?.attributes).toMatchObject({
      width: "1536",
      height: "864",
      alt: "Ein „Rathaus“ & davor ein Baum",
      loading: "eager",
    });
    expect(existsSync(join(out, image?.attributes["src"] ?? "missing"))).toBe(true);
  });

  it("is named with its author and its licence, which is linked where it is a known one", () => {
    const caption = pageOf("rathaus").querySelector("figcaption");
    expect(caption?.textContent).toContain("Bild: Stadtarchiv · CC BY-SA 4.0");
    expect(caption?.querySelector("a")?.getAttribute("href")).toBe(
      "https://creativecommons.org/licenses/by-sa/4.0/deed.de",
    );
  });

  it("is told to search engines and messengers with its whole address", () => {
    const page = pageOf("rathaus");
    const address = page.querySelector('meta[property="og:image"]')?.getAttribute("content") ?? "";
    expect(address).toMatch(/^https:\/\/ortsmarke\.example\/assets\/bilder\/rathaus-1536\.[0-9a-f]{10}\.jpg$/);
    const blocks = page.querySelectorAll('script[type="application/ld+json"]').map((one) => JSON.parse(one.innerHTML));
    expect(blocks.find((block) => block["@type"] === "NewsArticle").image).toMatchObject({
      url: address,
      creditText: "Stadtarchiv",
    });
  });

  it("is shown by feeds, with its size, its author and its licence", () => {
    const feed = readFileSync(join(out, "feed.xml"), "utf8");
    const [, address = ""] =
      /<figure><img src="(https:[^"]+\/rathaus-[^"]+)" width="1536" height="864"/.exec(feed) ?? [];
    expect(pictures()).toContain(address.replace("https://ortsmarke.example/", ""));
    expect(feed).toContain(`<media:content url="${address}" type="image/jpeg"`);
    expect(feed).toContain("<media:credit>Stadtarchiv</media:credit>");
    expect(JSON.parse(readFileSync(join(out, "feed.json"), "utf8")).items).toContainEqual(
      expect.objectContaining({ image: address }),
    );
  });

  it("has in its files the size that its page says, and the way round that the camera was held", async () => {
    for (const file of pictures()) {
      const { width, height, format } = await sharp(join(out, file)).metadata();
      const ratio = file.includes("turm") ? 10 / 7 : 9 / 16;
      expect(width, file).toBe(Number(/-(\d+)\./.exec(file)?.[1]));
      expect(height, file).toBe(Math.round((width ?? 0) * ratio));
      expect({ heif: "avif", jpeg: "jpg", webp: "webp" }[String(format)], file).toBe(file.split(".").at(-1));
    }
    expect(pictures()).toHaveLength(9 + 6); // a tower 700 pixels wide has no third width
  });

  it("keeps nothing of what the camera wrote into it: place, owner, time", async () => {
    for (const file of pictures()) {
      const { exif, xmp, iptc, orientation } = await sharp(join(out, file)).metadata();
      expect([exif, xmp, iptc, orientation], file).toEqual([undefined, undefined, undefined, undefined]);
      expect(readFileSync(join(out, file)).includes("Kim Muster"), file).toBe(false);
    }
  });

  it("is not in the site as long as nobody may see the report, nor after its withdrawal", () => {
    expect(stems()).toEqual(["rathaus", "turm"]);
  });
});

describe("a build after the first", () => {
  it("makes no picture again when a text has changed, and does not even load the library", async () => {
    writeReport("rathaus", "rathaus.jpg", "", "Anderer Text des Berichts.");
    const { changed } = await buildWithoutSharp();
    expect(changed).toContain("2025/05/rathaus/index.html");
    expect(changed.filter((file) => file.startsWith("assets/"))).toEqual([]);
    expect(pictures()).toHaveLength(15);
  });

  it("gives a changed image new names and removes the old ones", async () => {
    const before = stateOf(out);
    write("2025/rathaus.jpg", await photo({ width: 2000, height: 1125, color: "#8a1538" }));
    const report = await build();
    const { written, removed } = differenceOf(before, stateOf(out));
    expect(report.changed).toEqual([...written, ...removed].sort());
    expect(written.filter((file) => file.startsWith("assets/bilder/rathaus-"))).toHaveLength(9);
    expect(removed).toHaveLength(9);
    expect(written.filter((file) => file.includes("turm"))).toEqual([]);
  });

  it("makes again what has been lost, and nothing else", async () => {
    const [lost = ""] = pictures();
    const before = readFileSync(join(out, lost));
    rmSync(join(out, lost));
    expect((await build()).changed).toEqual([lost]);
    expect(readFileSync(join(out, lost)).equals(before)).toBe(true);
  });

  it("equals a clean one, byte for byte", async () => {
    const clean = { out: join(directory, "clean"), cache: join(directory, "clean-cache") };
    await build([withoutSharp], clean, 99); // the watch over the library is awake
    expect(differenceOf(stateOf(out), stateOf(clean.out))).toMatchObject({ written: [], removed: [] });
  });

  it("takes the pictures away with the image, and a site without one needs no library", async () => {
    rmSync(join(news, "2025/2025-05-09-turm.md"));
    write("2025/2025-05-09-rathaus.md", report());
    for (const slug of ["entwurf", "gesperrt", "zurueck"]) rmSync(join(news, `2025/2025-05-09-${slug}.md`));
    await buildWithoutSharp();
    expect(pictures()).toEqual([]);
  });
});
