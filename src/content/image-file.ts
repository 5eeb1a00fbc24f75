import { closeSync, existsSync, openSync, readdirSync, readSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, posix, sep } from "node:path";
import type { Entry } from "./entry.ts";
import { positionOfText } from "./entry-position.ts";
import { largestImage } from "./largest-image.ts";
import type { Problem } from "./problem.ts";
import type { ProblemCode } from "./problem-codes.ts";
import { problemsIn } from "./source-file.ts";
import { didYouMean } from "./suggestions.ts";

const kilobytes = new Intl.NumberFormat("de", { maximumFractionDigits: 0 });

/** Image formats that every camera and drawing program can save, by the bytes they begin with. */
const signatures: readonly RegExp[] = [
  /^\xff\xd8\xff/, // JPEG
  /^\x89PNG\r\n/,
  /^RIFF[\s\S]{4}WEBP/,
  /^[\s\S]{4}ftypavi[fs]/, // AVIF
];

/** Names of pictures that may lie beside reports; of formats that cannot be read, the report that shows one is told. */
export const pictureName = /\.(jpe?g|jfif|png|webp|avif|svg|gif|hei[cf]|tiff?|bmp)$/i;

/** Makes a problem of the image of an entry, at the line that names its file. */
function imageProblem(
  newsDirectory: string,
  entry: Entry,
  code: ProblemCode,
  message: string,
  suggestion?: string,
): Problem {
  const file = join(newsDirectory, entry.file);
  return problemsIn(file)(code, positionOfText(file, "src:"), message, suggestion);
}

/**
 * Given an entry and the path of its image, relative to its own file, returns the path of the image file, or what is
 * wrong with it. No path leads out of the news directory, and links are not followed.
 */
export function imageFile(newsDirectory: string, entry: Entry, src: string): string | Problem {
  const problem = (code: ProblemCode, message: string, suggestion?: string): Problem =>
    imageProblem(newsDirectory, entry, code, message, suggestion);
  const path = posix.join(dirname(entry.file), src);
  if (/^\/|\\|^\w+:|\0/.test(src) || /^\.\.(\/|$)/.test(path)) {
    return problem(
      "image-path",
      `„${src}" führt nicht zu einer Datei im Ordner der Berichte.`,
      "Legen Sie das Bild neben den Bericht und nennen Sie nur seinen Dateinamen, zum Beispiel rathaus.jpg.",
    );
  }
  const file = join(newsDirectory, path);
  if (!liesWithin(newsDirectory, dirname(path))) {
    return problem(
      "image-path",
      `„${src}" führt über einen Verweis aus dem Ordner der Berichte hinaus.`,
      "Legen Sie das Bild selbst neben den Bericht und nennen Sie nur seinen Dateinamen, zum Beispiel rathaus.jpg.",
    );
  }
  if (!existsSync(file)) {
    return problem(
      "image-missing",
      `Die Bilddatei „${src}" gibt es nicht.`,
      similarFile(file) ??
        "Legen Sie sie in denselben Ordner wie den Bericht, und achten Sie auf Groß- und Kleinschreibung.",
    );
  }
  const { size, isFile } = stateOf(file);
  if (!isFile || realpathSync(file) !== join(realpathSync(newsDirectory), path.split("/").join(sep))) {
    return problem(
      "image-path",
      `„${src}" ist keine Datei, sondern ein Ordner oder ein Verweis.`,
      "Legen Sie die Bilddatei selbst neben den Bericht und nennen Sie ihren Namen.",
    );
  }
  if (size > largestImage) {
    return problem(
      "image-size",
      `Die Bilddatei „${src}" ist ${kilobytes.format(size / 1000)} kB groß; erlaubt sind ${kilobytes.format(largestImage / 1000)} kB.`,
      "Verkleinern Sie das Bild auf etwa 1600 Bildpunkte Breite und speichern Sie es als JPEG.",
    );
  }
  if (!signatures.some((signature) => signature.test(beginning(file)))) return formatProblem(newsDirectory, entry, src);
  return file;
}

/** What is said of a file that is no image, or none that this program can read. */
export function formatProblem(newsDirectory: string, entry: Entry, src: string): Problem {
  return imageProblem(
    newsDirectory,
    entry,
    "image-format",
    `„${src}" ist kein Bild, das sich lesen lässt.`,
    "Speichern Sie es noch einmal als JPEG; auch PNG, WebP und AVIF sind möglich, SVG, GIF, HEIC und PDF nicht.",
  );
}

/** Says whether a folder below the news directory is what its path says: a linked one tells nothing of what lies in it. */
function liesWithin(newsDirectory: string, folder: string): boolean {
  const place = join(newsDirectory, folder);
  return !existsSync(place) || realpathSync(place) === join(realpathSync(newsDirectory), folder.split("/").join(sep));
}

function stateOf(file: string): { readonly size: number; readonly isFile: boolean } {
  const state = statSync(file);
  return { size: state.size, isFile: state.isFile() };
}

/** The first bytes of a file, a character for each. */
function beginning(file: string): string {
  const bytes = Buffer.alloc(12);
  const handle = openSync(file, "r");
  try {
    readSync(handle, bytes, 0, bytes.length, 0);
  } finally {
    closeSync(handle);
  }
  return bytes.toString("latin1");
}

/** „Meinten Sie „Rathaus.jpg"?" when there is such an image in the folder. */
function similarFile(file: string): string | undefined {
  if (!existsSync(dirname(file))) return undefined;
  const images = readdirSync(dirname(file)).filter((name) => /\.(jpe?g|png|webp|avif)$/i.test(name));
  return didYouMean(basename(file), images);
}
