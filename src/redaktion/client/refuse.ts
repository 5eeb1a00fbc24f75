import CMS from "@sveltia/cms";
import type { Remarks, SavedReport } from "../report-check.ts";

/** A report as Sveltia CMS hands it over, see https://sveltiacms.app/en/docs/api/events. */
interface PreSave {
  readonly entry: { readonly toJS: () => SavedReport };
}

const beforeWarnings =
  "Nur ein Hinweis: Sehen Sie sich diese Stellen noch einmal an. Soll der Bericht so bleiben, wählen Sie noch einmal „Speichern“.";

const loadCheck = () => import("./check.ts");

/** Sveltia CMS shows the cause of an error of this name to editors; of any other it says only that there was one. */
function refusal(lines: readonly string[]): Error {
  return new Error("saving_failed", { cause: new Error(lines.join("\n\n")) });
}

async function remarksFor(report: SavedReport): Promise<Remarks> {
  try {
    const { check } = await loadCheck();
    return await check(report);
  } catch (cause) {
    throw refusal([
      "Der Bericht ließ sich nicht prüfen. Kopieren Sie Ihren Text, laden Sie die Seite neu und versuchen Sie es noch einmal.",
      `(${String(cause)})`,
    ]);
  }
}

/** Warnings that have been shown, each with the path of its report: nobody is told of one twice. */
const shown = new Set<string>();

/** Returns the warnings that were not shown yet, and notes that they are now. */
function newWarnings({ path }: SavedReport, warnings: readonly string[]): readonly string[] {
  const fresh = warnings.filter((warning) => !shown.has(`${path}\n${warning}`));
  for (const warning of fresh) shown.add(`${path}\n${warning}`);
  return fresh;
}

/**
 * Has every report checked before it is saved, and refuses those that `npm run check` would refuse. Of warnings it tells
 * once, since Sveltia CMS asks no questions here: whoever saves again saves.
 */
export function refuseWrongReports(): void {
  CMS.registerEventListener({
    name: "preSave",
    handler: async ({ entry }: PreSave) => {
      const report = entry.toJS();
      const { errors, warnings } = await remarksFor(report);
      if (errors.length > 0) throw refusal(errors);
      const fresh = newWarnings(report, warnings);
      if (fresh.length > 0) throw refusal([beforeWarnings, ...fresh]);
    },
  });
  void loadCheck().catch(() => undefined); // that it is missing is said when a report is saved
}
