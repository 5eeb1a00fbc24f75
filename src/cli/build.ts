import type { Command } from "commander";
import { type BuildOptions, build } from "../build/build.ts";
import { formatProblems, summary } from "../content/format-problems.ts";
import { reportCount } from "../content/report-count.ts";
import { exitCode } from "./exit-code.ts";
import { addContentOptions } from "./options.ts";
import { objectionTo } from "./output-directory.ts";

interface BuildFlags extends BuildOptions {
  readonly quiet: boolean;
  readonly json: boolean;
}

/** `ortsmarke build`: turns the news directory into the site. */
export function addBuild(program: Command): void {
  addContentOptions(program.command("build").description("builds the site"), () => new Date().toISOString())
    .option("--out <dir>", "directory of the site", "dist")
    .option("--cache <dir>", "directory for what the next build can use again", ".cache")
    .option("--clean", "remove everything in the directory of the site first", false)
    .option("--quiet", "print nothing but problems", false)
    .option("--json", "print the report as JSON on the last line", false)
    .action(async ({ quiet, json, ...options }: BuildFlags, command: Command) => {
      const sources = [options.news, options.data];
      const objection = objectionTo(options.out, sources) ?? objectionTo(options.cache, [...sources, options.out]);
      if (objection) command.error(`error: ${objection}`);
      const outcome = await build(options);
      if (outcome.problems.length > 0) console.error(formatProblems(outcome.problems, "text"));
      if (!outcome.ok) {
        console.error(`\n${summary(outcome.problems)}. Es wurde nichts veröffentlicht.`);
        process.exitCode = exitCode.contentErrors;
        return;
      }
      const { report } = outcome;
      if (!quiet && !json) {
        console.log(
          `${reportCount(report.entries)}, ${report.pages} Seiten, ${report.changed.length} Dateien geändert in ${options.out} (${report.seconds.total} s)`,
        );
      }
      if (json) console.log(JSON.stringify(report));
    });
}
