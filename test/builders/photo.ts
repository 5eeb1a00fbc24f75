import sharp from "sharp";

interface PhotoFacts {
  readonly width: number;
  readonly height: number;
  /** How the camera was held, see the EXIF standard; 6: to be turned by a quarter clockwise. */
  readonly orientation?: number;
  readonly color?: string;
}

/** A small JPEG file with something in it, as a camera makes it: with its place and its owner. */
export function photo({ width, height, orientation = 1, color = "#2a6f97" }: PhotoFacts): Promise<Buffer> {
  const sun = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><circle cx="30%" cy="40%" r="20%" fill="#f4d35e"/><path d="M0 ${height * 0.7}h${width}v${height}H0z" fill="#31572c"/></svg>`,
  );
  return sharp({ create: { width, height, channels: 3, background: color } })
    .composite([{ input: sun }])
    .withExif({
      IFD0: { Artist: "Kim Muster", Copyright: "Geheim" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 3/1 0/1" },
    })
    .withMetadata({ orientation })
    .jpeg({ quality: 80 })
    .toBuffer();
}
