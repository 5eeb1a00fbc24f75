import { withdrawnAddress } from "../../archive/addresses.ts";
import { documentRoute } from "../route.ts";
import { withdrawnListOf, withdrawnText } from "./withdrawn.ts";
import type { WithdrawnList } from "./withdrawn-record.ts";

/** All withdrawn reports as one file. */
export default documentRoute<WithdrawnList>({
  pages: (site) => [{ url: withdrawnAddress, props: withdrawnListOf(site) }],
  render: withdrawnText,
});
