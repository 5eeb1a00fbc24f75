// The only module that loads sharp; it is itself loaded only when there is an image to read or to make.
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import sharp, { type Sharp } from "sharp";
import { type PictureSize, pictureSettings } from "./picture-settings.ts";

// Every picture is made once: what the library keeps in memory is never used again.
sharp.cache(false);

const options = { limitInputPixels: pictureSettings.mostPixels };

/** The size of an image as it is to be seen; undefined when the bytes are none, or damaged. */
export async function readSize(bytes: Uint8Array): Promise<PictureSize | undefined> {
  try {
    const image = sharp(bytes, options);
    const { width, height } = (await image.metadata()).autoOrient;
    await image.resize(16).raw().toBuffer(); // damage shows only when all of it is read
    return { width, height };
  } catch {
    return undefined; // whatever the library says of it, editors hear it in words of ours
  }
}

const encoders: Readonly<Record<string, (image: Sharp) => Sharp>> = {
  "image/avif": (image) => image.avif(pictureSettings.avif),
  "image/webp": (image) => image.webp(pictureSettings.webp),
  "image/jpeg": (image) => image.jpeg(pictureSettings.jpeg),
};

/**
 * Writes an image in another format and width. Nothing of its metadata is kept (place, camera, names); what is
 * transparent becomes white, as it looks in the program it was drawn with.
 */
export async function encode({
  source,
  target,
  type,
  width,
}: {
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly width: number;
}): Promise<void> {
  const encoded = encoders[type];
  if (!encoded) throw new Error(`No encoder for ${type}.`);
  mkdirSync(dirname(target), { recursive: true });
  const part = `${target}.part`;
  try {
    const image = sharp(source, options).autoOrient().resize({ width }).flatten({ background: "#ffffff" });
    await encoded(image).toFile(part);
    renameSync(part, target); // a killed preview leaves whole files only
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
