import type { Command } from "commander";
import type { BuildOptions } from "../build/build.ts";
import { reportCount } from "../content/report-count.ts";
import { addBuildOptions, refuseSources } from "./build-options.ts";
import { exitCode } from "./exit-code.ts";
import { noProgress, type ProgressDisplay, progressBar, progressLines } from "./progress-line.ts";
import { tellProblems } from "./tell-problems.ts";

interface BuildFlags extends BuildOptions {
  readonly quiet: boolean;
  readonly json: boolean;
}

/** `ortsmarke build`: turns the news directory into the site. */
export function addBuild(program: Command): void {
  addBuildOptions(program.command("build").description("baut die Website"))
    .option("--quiet", "meldet nur, was nicht stimmt", false)
    .option("--json", "schreibt in die letzte Zeile einen Bericht in JSON", false)
    .action(async ({ quiet, json, ...options }: BuildFlags, command: Command) => {
      refuseSources(command, options);
      const progress = progressFor({ quiet, json });
      const { build } = await import("../build/build.ts");
      const outcome = await build(options, progress).finally(progress.end);
      tellProblems(outcome, "text");
      if (!outcome.ok) {
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

/** A bar on a terminal, lines in a log; nothing where the output is for a program or for nobody. */
function progressFor({ quiet, json }: Pick<BuildFlags, "quiet" | "json">): ProgressDisplay {
  if (quiet) return noProgress;
  if (process.stderr.isTTY) return progressBar(process.stderr);
  return json ? noProgress : progressLines(console.log);
}
