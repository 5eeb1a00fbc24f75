import { basename } from "node:path";
import type { Command } from "commander";
import type { BuildOptions, BuildOutcome } from "../build/build.ts";
import { formatProblems, summary } from "../content/format-problems.ts";
import { errorsOf, type Problem } from "../content/problem.ts";
import { reportCount } from "../content/report-count.ts";
import { exitCode } from "./exit-code.ts";
import { addContentOptions } from "./options.ts";
import { objectionTo } from "./output-directory.ts";
import { noProgress, type ProgressDisplay, progressBar, progressLines } from "./progress-line.ts";

interface BuildFlags extends BuildOptions {
  readonly quiet: boolean;
  readonly json: boolean;
}

/** `ortsmarke build`: turns the news directory into the site. */
export function addBuild(program: Command): void {
  addContentOptions(program.command("build").description("baut die Website"), () => new Date().toISOString())
    .option("--out <Ordner>", "Ordner der Website", "dist")
    .option("--cache <Ordner>", "Ordner für das, was der nächste Bau wieder verwenden kann", ".cache")
    .option("--clean", "leert zuvor den Ordner der Website", false)
    .option("--quiet", "meldet nur, was nicht stimmt", false)
    .option("--json", "schreibt in die letzte Zeile einen Bericht in JSON", false)
    .action(async ({ quiet, json, ...options }: BuildFlags, command: Command) => {
      const sources = [options.news, options.data];
      const objection = objectionTo(options.out, sources) ?? objectionTo(options.cache, [...sources, options.out]);
      if (objection) command.error(`error: ${objection}`);
      const progress = progressFor({ quiet, json });
      const { build } = await import("../build/build.ts");
      const outcome = await build(options, progress).finally(progress.end);
      const shown = shownProblems(outcome);
      if (shown.length > 0) console.error(formatProblems(shown, "text"));
      if (outcome.ok && shown.length > 0) {
        const others = shown.length < outcome.problems.length ? "; alle zu Berichten nennt npm run check" : "";
        console.error(`\n${summary(outcome.problems)}${others}.`);
      }
      if (!outcome.ok) {
        console.error(`\n${summary(errorsOf(outcome.problems))}. Es wurde nichts veröffentlicht.`);
        process.exitCode = exitCode.contentErrors;
        return;
      }
      const { report } = outcome;
      if (!quiet && !json) {
        console.log(
          `${reportCount(report.entries)}, ${report.pages} Seiten, ${report.changed.length} Dateien geändert in ${options.out} (${report.seconds.total} s)`,
        );
        if (outcome.unrecorded > 0) console.log(toRecord(outcome.unrecorded));
      }
      if (json) console.log(JSON.stringify(report));
    });
}

/** "3 neue Adressen: nach dem Veröffentlichen „npm run ledger" ausführen." */
function toRecord(count: number): string {
  const addresses = count === 1 ? "1 neue Adresse" : `${new Intl.NumberFormat("de").format(count)} neue Adressen`;
  return `${addresses}: nach dem Veröffentlichen „npm run ledger" ausführen.`;
}

/** So many warnings of reports are shown with every build; a check names them all. */
const mostWarnings = 20;

/** Errors where there are any; else what operators have to see to, which no check names, and the first of other warnings. */
function shownProblems({ ok, problems }: BuildOutcome): readonly Problem[] {
  if (!ok) return errorsOf(problems);
  const ofReports = problems.filter(({ file }) => !isForOperators(file));
  const tooMany = new Set(ofReports.slice(mostWarnings));
  return problems.filter((problem) => !tooMany.has(problem));
}

/** Says whether warnings of a file are for operators alone, see `operatorWarnings`: all those of `site.yaml` are. */
function isForOperators(file: string): boolean {
  return basename(file) === "site.yaml";
}

/** A bar on a terminal, lines in a log; nothing where the output is for a program or for nobody. */
function progressFor({ quiet, json }: Pick<BuildFlags, "quiet" | "json">): ProgressDisplay {
  if (quiet) return noProgress;
  if (process.stderr.isTTY) return progressBar(process.stderr);
  return json ? noProgress : progressLines(console.log);
}
