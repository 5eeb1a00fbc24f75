/** A picture that messengers and social networks show beside a link to a page. */
export interface LinkPicture {
  /** Without path prefix. */
  readonly address: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/**
 * What every page shows of the site itself. Nothing here changes from day to day,
 * so that a new entry leaves the pages that do not show it alone.
 */
export interface SiteFrame {
  readonly name: string;
  readonly tagline: string;
  readonly description: string;
  /** "https://nachrichten.example.de", without trailing slash. */
  readonly origin: string;
  /** "/" or "/archiv-x/". */
  readonly pathPrefix: string;
  readonly publisher: string;
  /** Where readers write to about contents. */
  readonly editorsEmail: string;
  /** Where readers report barriers. */
  readonly accessibilityEmail: string;
  /** Whether the operator may show the "Offizielle Website" bar. */
  readonly official: boolean;
  /** Address of the style sheet, without path prefix. */
  readonly stylesheet: string;
  /** Addresses of the two fonts that every page needs, without path prefix. */
  readonly fonts: readonly string[];
  /** Address of the script that has pages kept for reading offline, without path prefix; undefined where they are not. */
  readonly offlineScript?: string;
  /** For pages that have none of their own. */
  readonly linkPicture?: LinkPicture;
}
