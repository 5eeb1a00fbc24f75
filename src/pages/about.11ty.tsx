import { About } from "../../_includes/texts/about.tsx";
import { textRoute } from "./text-page.tsx";

export default textRoute({
  address: "/ueber/",
  title: "Über dieses Archiv",
  description: "Was dieses Archiv ist, wie die Berichte entstehen und woher die Daten stammen.",
  text: About,
});
