import CMS from "@sveltia/cms";
import type { SavedReport } from "../report-check.ts";

/** A report as Sveltia CMS hands it over, see https://sveltiacms.app/en/docs/api/events. */
interface PreSave {
  readonly entry: { readonly toJS: () => SavedReport };
}

const loadCheck = () => import("./check.ts");

/** Sveltia CMS shows the cause of an error of this name to editors; of any other it says only that there was one. */
function refusal(lines: readonly string[]): Error {
  return new Error("saving_failed", { cause: new Error(lines.join("\n\n")) });
}

async function problemsOf(report: SavedReport): Promise<readonly string[]> {
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

/** Has every report checked before it is saved, and refuses those that `npm run check` would refuse. */
export function refuseWrongReports(): void {
  CMS.registerEventListener({
    name: "preSave",
    handler: async ({ entry }: PreSave) => {
      const problems = await problemsOf(entry.toJS());
      if (problems.length > 0) throw refusal(problems);
    },
  });
  void loadCheck().catch(() => undefined); // that it is missing is said when a report is saved
}
