import { manifestAddress } from "../../archive/addresses.ts";
import { documentRoute } from "../route.ts";
import { checked } from "./checked.ts";
import { manifestOf } from "./manifest.ts";
import type { ManifestRecord } from "./manifest-record.ts";

/** The list of all files with their checksums. */
export default documentRoute<ManifestRecord>({
  pages: (site) => [{ url: manifestAddress, props: manifestOf(site) }],
  render: (manifest) => `${JSON.stringify(checked("manifest", manifest, manifest.url), null, 2)}\n`,
});
