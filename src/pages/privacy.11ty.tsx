import { Privacy } from "../../_includes/texts/privacy.tsx";
import { textRoute } from "./text-page.tsx";

export default textRoute({
  address: "/datenschutz/",
  title: "Datenschutzerklärung",
  description: "Welche Daten beim Besuch dieser Website verarbeitet werden und welche Rechte Sie haben.",
  text: Privacy,
});
