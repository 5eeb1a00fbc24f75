import { formatProblems, summary } from "../../content/format-problems.ts";
import type { Outcome } from "./outcome.ts";

/** What readers of the terminal and of the browser are told of a defect of ours. */
export const faultWords =
  "Ein Fehler im Programm, nicht in Ihren Texten. Nach dem nächsten Speichern versucht die Vorschau es noch einmal. Bleibt er, melden Sie ihn bitte mit diesen Zeilen:";

/** Says in the terminal what came of making the site; what was said before is not repeated. */
export function tell(outcome: Outcome, before: Outcome | undefined): void {
  if (outcome.kind === "fault") console.error(`${faultWords}\n\n${outcome.text}\n`);
  else {
    const problems = formatProblems(outcome.problems, "text");
    if (problems !== "" && problems !== problemsOf(before)) console.error(problems);
    if (outcome.kind === "problems") {
      console.error(`\n${summary(outcome.problems)}. Sind sie behoben, ist die Vorschau von selbst wieder da.\n`);
    } else if (before !== undefined) {
      if (before.kind !== "made") console.log("Behoben.");
      if (outcome.rendered > 0) console.log(updated(outcome.rendered, outcome.seconds));
    }
  }
}

function problemsOf(outcome: Outcome | undefined): string {
  return outcome === undefined || outcome.kind === "fault" ? "" : formatProblems(outcome.problems, "text");
}

function updated(pages: number, seconds: number): string {
  return `Aktualisiert: ${pages} ${pages === 1 ? "Seite" : "Seiten"} (${String(seconds).replace(".", ",")} s)`;
}
