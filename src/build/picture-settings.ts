/** Pixels of an image as it is to be seen: turned the way its camera says. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** In which files a picture stands: the preferred format first. */
export const pictureFormats = [
  { type: "image/avif", extension: ".avif" },
  { type: "image/webp", extension: ".webp" },
  { type: "image/jpeg", extension: ".jpg" },
] as const;

/**
 * How pictures are encoded. Widths: a phone, the report on a common screen (48rem), the same on one with twice the pixels.
 * AVIF's effort 2 takes a tenth of the time of the usual 4, for files that are an eighth larger.
 */
export const pictureSettings = {
  widths: [480, 960, 1536],
  avif: { quality: 55, effort: 2 },
  webp: { quality: 76 },
  jpeg: { quality: 76, progressive: true, mozjpeg: true },
  /** More pixels would take gigabytes of memory; cameras make fewer. */
  mostPixels: 100_000_000,
} as const;
