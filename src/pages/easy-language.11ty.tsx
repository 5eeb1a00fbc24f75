import { EasyLanguage } from "../../_includes/texts/easy-language.tsx";
import { textRoute } from "./text-page.tsx";

export default textRoute({
  address: "/leichte-sprache/",
  title: "Leichte Sprache",
  description: "Was Sie auf dieser Website finden, erklärt in Leichter Sprache.",
  text: EasyLanguage,
});
