import type { Entry } from "../content/entry.ts";
import type { LinkPicture } from "../content/site-frame.ts";

/** An image of the site in several widths; all of one format. */
interface PictureFormat {
  /** "image/avif" */
  readonly type: string;
  /** Smallest first; addresses without path prefix. */
  readonly files: readonly { readonly address: string; readonly width: number }[];
}

/** An image as pages refer to it. */
export interface Picture {
  /** Pixels of the largest file. */
  readonly width: number;
  readonly height: number;
  /** The one that browsers should prefer first; the last can be shown by all. */
  readonly formats: readonly PictureFormat[];
}

/** The lead image of an entry as its page shows it. */
export interface LeadPicture extends Picture {
  readonly alt: string;
  readonly credit: string;
  readonly license: string;
}

/** What else is known of a picture, such as the path of its source, is nothing for a page. */
export function leadPicture(
  { width, height, formats }: Picture,
  { alt, credit, license }: NonNullable<Entry["image"]>,
): LeadPicture {
  return { width, height, formats, alt, credit, license };
}

/** A lead image as it stands beside links to its report. */
export function linkPictureOf(image: LeadPicture): LinkPicture | undefined {
  const address = largestFile(image);
  return address === undefined ? undefined : { address, width: image.width, height: image.height, alt: image.alt };
}

/** The largest file in the format that everything can show: for search engines and link previews. */
export function largestFile({ formats }: Picture): string | undefined {
  return formats.at(-1)?.files.at(-1)?.address;
}
