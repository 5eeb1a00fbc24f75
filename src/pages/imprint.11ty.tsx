import { Imprint } from "../../_includes/texts/imprint.tsx";
import { textRoute } from "./text-page.tsx";

export default textRoute({
  address: "/impressum/",
  title: "Impressum",
  description: "Wer diese Website herausgibt und wer für ihre Inhalte verantwortlich ist.",
  text: Imprint,
});
