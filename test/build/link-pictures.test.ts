import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { allDrawings, drawPictures, linkPicturesOf, planDrawings } from "../../src/build/link-pictures.ts";
import { entryOf } from "../builders/entry.ts";
import { reference } from "../builders/reference.ts";
import { siteOf } from "../builders/site.ts";

const regions = ["Mainz", "13004000", "Dresden"];
const { archive } = siteOf(regions.map((region, index) => entryOf({ slug: `x-${index}`, region: [region] })));
const plan = (change: Partial<typeof reference.site> = {}) => planDrawings({ ...reference.site, ...change }, archive);
const besideLinks = ({ icon, ...drawings }: ReturnType<typeof plan>) =>
  allDrawings({ icon, ...drawings }).filter((drawing) => drawing !== icon);
const paths = (drawings: ReturnType<typeof plan>) => besideLinks(drawings).map(({ path }) => path);

describe("the pictures beside links", () => {
  it("are one of the site, and one of each Land that has reports", () => {
    const { site, lands } = linkPicturesOf(plan());
    expect([...lands.keys()]).toEqual(["07", "13", "14"]);
    expect(lands.get("14")).toEqual({
      address: expect.stringMatching(/^\/assets\/vorschau\/sachsen\.[0-9a-f]{10}\.png$/),
      width: 1200,
      height: 630,
      alt: "Ortsmarke: Nachrichten aus Sachsen, auf einer Karte der Länder hervorgehoben",
    });
    expect(site.alt).toBe("Ortsmarke: Nachrichten zur digitalen Verwaltung vor Ort, dazu eine Karte der Länder");
  });

  it("keep their names, and get new ones with another name of the site", () => {
    expect(paths(plan({ url: "https://example.org", about: ["Neu"] }))).toEqual(paths(plan()));
    expect(paths(plan({ name: "Amtsblick" })).filter((path) => paths(plan()).includes(path))).toEqual([]);
  });

  it("write the name of the site as it is, in lines that fit beside the map", () => {
    const { svg } = plan({ name: 'Nachrichten & "Ämter" <Amtsverwaltungsgemeinschaftsblatt>' }).site;
    expect(svg).toContain("&amp; ");
    expect(svg).not.toContain("<Amts");
    const heading = [...svg.matchAll(/font-size="([\d.]+)" font-weight="600"[^>]*>([^<]+)</g)];
    expect(heading).toHaveLength(3);
    for (const [, size, line = ""] of heading)
      expect(Number(size) * line.replaceAll(/&\w+;/g, "x").length * 0.62).toBeLessThanOrEqual(541);
  });
});

describe("the file of a picture", () => {
  const directory = mkdtempSync(join(tmpdir(), "ortsmarke-links-"));
  afterAll(() => rmSync(directory, { recursive: true }));

  it("is a small PNG of the size that messengers ask for, the same each time", async () => {
    const drawings = allDrawings(plan());
    for (const folder of ["a", "b"]) await drawPictures(join(directory, folder), drawings);
    for (const { path } of besideLinks(plan())) {
      const file = readFileSync(join(directory, "a", path));
      expect(await sharp(file).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
      expect(file.length, path).toBeLessThan(42_000);
      expect(file.equals(readFileSync(join(directory, "b", path)))).toBe(true);
    }
  });

  it("of the icon is a small square PNG with the mark on transparent ground", async () => {
    const icon = sharp(join(directory, "a", plan().icon.path));
    expect(await icon.metadata()).toMatchObject({ format: "png", width: 16, height: 16, hasAlpha: true });
    const pixels = (await icon.raw().toBuffer()).toString("hex");
    expect(pixels.startsWith("00000000")).toBe(true);
    expect(pixels.split("171a8aff").length).toBeGreaterThan(30);
    expect(pixels).toContain("ffffffff");
  });

  it("shows the Land in another colour than the others, and its text in Fira Sans", async () => {
    const { site, lands } = plan();
    const pixels = async (path = "") =>
      (
        await sharp(join(directory, "a", path))
          .removeAlpha()
          .raw()
          .toBuffer()
      ).toString("hex");
    const [plain, saxony] = await Promise.all([site.path, lands.get("14")?.path].map(pixels));
    expect(saxony).not.toBe(plain);
    expect(saxony?.split("171a8a").length).toBeGreaterThan((plain?.split("171a8a").length ?? 0) + 3_000); // a tile more
    expect(plain?.split("171a2b").length).toBeGreaterThan(3_000); // letters: without its font, the library draws none
  });
});
