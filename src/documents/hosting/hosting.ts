import type { Site } from "../../archive/site.ts";
import { originOf, pathPrefixOf } from "../../content/site-address.ts";
import type { SiteConfig } from "../../content/site-config.ts";
import { type HeaderRule, headerRules } from "./header-rules.ts";
import { type Move, movesOf } from "./moves.ts";

/** What a host has to know of a site, whichever it is: each writer says it in the words of one host. */
export interface Hosting {
  /** "https://www.example.de" */
  readonly origin: string;
  /** "/" or "/archiv-x/". */
  readonly pathPrefix: string;
  readonly headers: readonly HeaderRule[];
  /** Earlier addresses, without path prefix. */
  readonly moves: readonly Move[];
  /** Addresses of withdrawn reports, without path prefix: what stands there is a notice. */
  readonly withdrawn: readonly string[];
  /** Whether compressed files lie beside the others. */
  readonly isPrecompressed: boolean;
}

/**
 * Below a path there are others on the host, which need not know https, and browsers heed no path:
 * https://www.rfc-editor.org/rfc/rfc6797#section-8.3
 */
function isStrictlyEncrypted({ url, strictTransportSecurity = pathPrefixOf(url) === "/" }: SiteConfig): boolean {
  return strictTransportSecurity && originOf(url).startsWith("https:");
}

export function hostingOf({ frame, config, archive, editingForm }: Site): Hosting {
  return {
    origin: frame.origin,
    pathPrefix: frame.pathPrefix,
    headers: headerRules({ isStrictlyEncrypted: isStrictlyEncrypted(config), formPolicy: editingForm?.policy }),
    moves: movesOf(archive),
    withdrawn: archive.withdrawn.map(({ address }) => address),
    isPrecompressed: config.precompress ?? false,
  };
}
