import { AccessibilityStatement } from "../../_includes/texts/accessibility-statement.tsx";
import { accessibilityAddress } from "../archive/addresses.ts";
import { textRoute } from "./text-page.tsx";

export default textRoute({
  address: accessibilityAddress,
  title: "Erklärung zur Barrierefreiheit",
  description: "Wie barrierefrei diese Website ist und wie Sie Barrieren melden können.",
  hasJson: true,
  text: AccessibilityStatement,
});
