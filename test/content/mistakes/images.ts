import { report, reportPath } from "../../builders/report.ts";
import { inFiles, type Mistake } from "./mistake.ts";

const withImage = (src: string): string =>
  report({ more: `image:\n  src: ${src}\n  alt: Ein Rathaus\n  credit: Stadtarchiv\n  license: CC BY 4.0` });

/** A mistake with the image of a report; beside it lies what the items say. */
const image = (name: string, src: string, items: Mistake["news"], code: Mistake["code"], suggestion: string): Mistake =>
  inFiles(name, reportPath, { [reportPath]: withImage(src), ...items }, { code, line: 8, column: 3, suggestion });

const jpegHead = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);

export const imageMistakes: readonly Mistake[] = [
  image("an image that is not there", "rathaus.jpg", {}, "image-missing", "in denselben Ordner"),
  image(
    "an image with capital letters",
    "Rathaus.JPG",
    { "2025/rathaus.jpg": jpegHead },
    "image-missing",
    '„rathaus.jpg"',
  ),
  image("an image outside the news", "../../rathaus.jpg", {}, "image-path", "neben den Bericht"),
  image("an image on another site", "https://www.example.org/rathaus.jpg", {}, "image-path", "neben den Bericht"),
  image(
    "a folder instead of an image",
    "bilder.jpg",
    { "2025/bilder.jpg": { folder: true } },
    "image-path",
    "selbst neben den Bericht",
  ),
  image(
    "an image of more than 500 kB",
    "gross.jpg",
    { "2025/gross.jpg": Buffer.concat([jpegHead, Buffer.alloc(500_000)]) },
    "image-size",
    "1600 Bildpunkte",
  ),
  image("a page instead of an image", "seite.jpg", { "2025/seite.jpg": "<!doctype html>" }, "image-format", "als JPEG"),
  image("an image that breaks off", "halb.jpg", { "2025/halb.jpg": jpegHead }, "image-format", "als JPEG"),
];
