import type { Assets } from "../archive/site.ts";
import { documentRoute } from "./route.ts";

export default documentRoute<Assets["stylesheet"]>({
  pages: ({ assets: { stylesheet } }) => [{ url: stylesheet.address, props: stylesheet }],
  render: ({ css }) => css,
});
