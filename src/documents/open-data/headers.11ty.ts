import { dataAddress } from "../../archive/addresses.ts";
import { documentRoute } from "../route.ts";

/**
 * Lets programs on other websites, notebooks among them, fetch the data, on hosts that read a file `_headers`.
 * https://developers.cloudflare.com/pages/configuration/headers/, https://docs.netlify.com/manage/routing/headers/
 */
export default documentRoute<string>({
  pages: ({ frame: { pathPrefix } }) => [{ url: "/_headers", props: `${pathPrefix}${dataAddress.slice(1)}*` }],
  render: (paths) => `${paths}\n  Access-Control-Allow-Origin: *\n`,
});
