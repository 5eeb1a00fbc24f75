import { AccessibilityStatement } from "../../_includes/texts/accessibility-statement.tsx";
import { textRoute } from "./text-page.tsx";

export default textRoute({
  address: "/barrierefreiheit/",
  title: "Erklärung zur Barrierefreiheit",
  description: "Wie barrierefrei diese Website ist und wie Sie Barrieren melden können.",
  text: AccessibilityStatement,
});
