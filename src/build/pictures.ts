import { readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { Archive } from "../archive/archive.ts";
import type { Picture } from "../archive/picture.ts";
import type { Entry } from "../content/entry.ts";
import { digestOf } from "../content/entry-store.ts";
import { formatProblem, imageFile } from "../content/image-file.ts";
import type { Problem } from "../content/problem.ts";
import { slugOf } from "../regions/fold.ts";
import { fileMark, libraryVersion } from "./content-address.ts";
import { type PictureSize, pictureFormats, pictureSettings } from "./picture-settings.ts";

/** A picture, and the file that it is made from. */
export interface PlannedPicture extends Picture {
  readonly file: string;
}

/** The pictures of entries, by the paths of the entries below the news directory. */
export type Pictures = ReadonlyMap<string, PlannedPicture>;

/** The sizes of images that were read before, by the digests of their files; what is in it was an image. */
export type PictureSizes = Map<string, PictureSize>;

/** Where pictures lie below the output directory. */
export const pictureFolder = "assets/bilder";

/** Pictures are made anew only when their files, these settings or the library change: not with all code. */
const madeBy = `${JSON.stringify(pictureSettings)} ${libraryVersion("sharp")}`;

/**
 * Finds the image file of each entry that has one, and says in which files it will stand. One image at a time is in
 * memory, and the library is loaded only for images that were not read before.
 * @param sizes of images that were read before; it then holds those of this reading
 */
export async function planPictures(
  newsDirectory: string,
  entries: readonly Entry[],
  sizes: PictureSizes,
): Promise<{ readonly pictures: Pictures; readonly problems: readonly Problem[] }> {
  const pictures = new Map<string, PlannedPicture>();
  const problems: Problem[] = [];
  const used = new Set<string>();
  for (const entry of entries) {
    if (!entry.image || entry.withdrawn) continue; // what is withdrawn may be deleted
    const file = imageFile(newsDirectory, entry, entry.image.src);
    if (typeof file !== "string") {
      problems.push(file);
      continue;
    }
    const bytes = readFileSync(file);
    const digest = digestOf(Buffer.concat([Buffer.from(madeBy), bytes]));
    const size = sizes.get(digest) ?? (await (await import("./picture-encoder.ts")).readSize(bytes));
    if (!size) {
      problems.push(formatProblem(newsDirectory, entry, entry.image.src));
      continue;
    }
    used.add(digest);
    sizes.set(digest, size);
    pictures.set(entry.file, { ...pictureOf(basename(file), digest, size), file });
  }
  for (const digest of sizes.keys()) if (!used.has(digest)) sizes.delete(digest);
  return { pictures, problems };
}

/** Names the files of a picture: after its own file, with a digest of all they are made from. */
function pictureOf(name: string, digest: string, { width, height }: PictureSize): Picture {
  const stem = slugOf(basename(name, extname(name))) || "bild";
  const mark = fileMark(digest);
  const largest = Math.min(width, pictureSettings.widths.at(-1) ?? width);
  const widths = [...pictureSettings.widths.filter((one) => one < largest), largest];
  return {
    width: largest,
    height: Math.max(1, Math.round((height * largest) / width)),
    formats: pictureFormats.map(({ type, extension }) => ({
      type,
      files: widths.map((one) => ({ address: `/${pictureFolder}/${stem}-${one}.${mark}${extension}`, width: one })),
    })),
  };
}

/** The pictures of the entries that stand in an archive; a withdrawn one shows none. */
export function picturesOf({ entries }: Archive, pictures: Pictures): Pictures {
  return new Map(
    entries.flatMap(({ file }) => {
      const picture = pictures.get(file);
      return picture ? [[file, picture] as const] : [];
    }),
  );
}

/** All files of pictures below the output directory. */
export function filesOf(pictures: Iterable<Picture>): readonly string[] {
  const files = [...pictures].flatMap(({ formats }) => formats.flatMap((format) => format.files));
  return [...new Set(files.map(({ address }) => address.slice(1)))];
}

/** A file of a picture that is to be made. */
interface PictureFile {
  /** The image it is made from. */
  readonly source: string;
  /** Below the output directory. */
  readonly path: string;
  readonly type: string;
  readonly width: number;
}

/** The files of pictures that are not there yet. */
export function missingFiles(pictures: Pictures, isThere: (file: string) => boolean): readonly PictureFile[] {
  const files = [...pictures.values()].flatMap(({ file: source, formats }) =>
    formats.flatMap(({ type, files }) =>
      files.map(({ address, width }) => ({ source, path: address.slice(1), type, width })),
    ),
  );
  const byPath = new Map(files.map((file) => [file.path, file])); // reports may share an image
  return [...byPath.values()].filter(({ path }) => !isThere(path));
}

/** Makes files of pictures below a directory, one after another: the library itself uses all processors. */
export async function makePictures(
  directory: string,
  files: readonly PictureFile[],
  onMade: (count: number) => void,
): Promise<void> {
  for (const [index, { source, path, type, width }] of files.entries()) {
    const { encode } = await import("./picture-encoder.ts");
    await encode({ source, target: join(directory, path), type, width });
    onMade(index + 1);
  }
}
