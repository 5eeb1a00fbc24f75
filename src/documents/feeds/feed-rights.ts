import { dataAddress } from "../../archive/addresses.ts";
import type { Site } from "../../archive/site.ts";
import { dataLicense, noLicense } from "../../content/data-licenses.ts";
import { absolute } from "../json-ld.ts";
import { licenseOf } from "../open-data/license-of.ts";

/** What may be done with the texts of a feed. */
export interface FeedRights {
  /** One line, German. */
  readonly text: string;
  /** Not there at all where nobody has granted one. */
  readonly license?: {
    readonly name: string;
    /** Where people read what it allows, else its name in the list of DCAT-AP.de. */
    readonly url: string;
    readonly attribution: string;
    /** The page of the site that says all this; absolute. */
    readonly about: string;
  };
}

/** The texts of feeds are those of the exports: the same licence is theirs. Without one, they are the publisher's. */
export function feedRights({ frame, config }: Pick<Site, "frame" | "config">): FeedRights {
  const { uri, attribution } = licenseOf(config);
  if (uri === noLicense.uri) return { text: frame.publisher };
  const { name, text: url = uri, asksForName } = dataLicense(uri);
  return {
    text: [
      `Texte: ${name}, ${url}.`,
      asksForName ? `Quelle: ${attribution}.` : `Herausgegeben von: ${frame.publisher}.`,
      "Bilder und verlinkte Quellen haben eigene Rechte.",
    ].join(" "),
    license: { name, url, attribution, about: absolute(frame, dataAddress) },
  };
}
