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

/** The largest file in the format that everything can show: for search engines and link previews. */
export function largestFile({ formats }: Picture): string | undefined {
  return formats.at(-1)?.files.at(-1)?.address;
}
