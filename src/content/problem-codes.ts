import type { Explanations } from "./problem-codes/explanation.ts";
import { addressCodes } from "./problem-codes/of-addresses.ts";
import { fileCodes } from "./problem-codes/of-files.ts";
import { headFormCodes } from "./problem-codes/of-head-form.ts";
import { headValueCodes } from "./problem-codes/of-head-values.ts";
import { imageCodes } from "./problem-codes/of-images.ts";
import { siteCodes, siteWarningCodes } from "./problem-codes/of-site.ts";
import { textCodes } from "./problem-codes/of-texts.ts";
import { archiveWarningCodes, reportWarningCodes } from "./problem-codes/of-warnings.ts";

/** Every code with what it means and how to mend it, in the words of the Redaktionshandbuch. */
export const problemCodes = {
  ...fileCodes,
  ...headFormCodes,
  ...headValueCodes,
  ...textCodes,
  ...imageCodes,
  ...addressCodes,
  ...siteCodes,
  ...reportWarningCodes,
  ...archiveWarningCodes,
  ...siteWarningCodes,
} as const satisfies Explanations;

export type ProblemCode = keyof typeof problemCodes;

/** Codes that an editor looks for in the same place. */
interface ProblemGroup {
  readonly severity: "error" | "warning";
  readonly title: string;
  readonly codes: Explanations;
}

/** All codes as the handbook shows them: what keeps a site from being built first, in the order of a file. */
export const problemGroups: readonly ProblemGroup[] = [
  { severity: "error", title: "Datei und Ordner", codes: fileCodes },
  { severity: "error", title: "Form des Kopfes", codes: headFormCodes },
  { severity: "error", title: "Angaben im Kopf", codes: headValueCodes },
  { severity: "error", title: "Text", codes: textCodes },
  { severity: "error", title: "Bild", codes: imageCodes },
  { severity: "error", title: "Adressen", codes: addressCodes },
  { severity: "error", title: "Angaben der Betreiberstelle", codes: siteCodes },
  { severity: "warning", title: "Bericht", codes: reportWarningCodes },
  { severity: "warning", title: "Archiv, Links und Kalender", codes: archiveWarningCodes },
  { severity: "warning", title: "Angaben der Betreiberstelle", codes: siteWarningCodes },
];
