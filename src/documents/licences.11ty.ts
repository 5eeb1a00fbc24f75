import { licencesAddress } from "../archive/addresses.ts";
import type { SoftwareNotice } from "../archive/site.ts";
import { licenceFile } from "./licence-file.ts";
import { documentRoute } from "./route.ts";

/** The licences of the software that readers get with the site. */
export default documentRoute<readonly SoftwareNotice[]>({
  pages: ({ assets }) => [{ url: licencesAddress, props: assets.notices }],
  render: licenceFile,
});
