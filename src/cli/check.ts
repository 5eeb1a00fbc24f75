import { type Command, Option } from "commander";
import { formatProblems, type ProblemFormat, problemFormats, summary } from "../content/format-problems.ts";
import { hasErrors } from "../content/problem.ts";
import { reportCount } from "../content/report-count.ts";
import { exitCode } from "./exit-code.ts";
import { addContentOptions, type ContentOptions } from "./options.ts";

interface CheckFlags extends ContentOptions {
  readonly format: ProblemFormat;
}

/** `ortsmarke check`: says what is wrong with the content, without building. */
export function addCheck(program: Command): void {
  addContentOptions(program.command("check").description("checks all entries without building"), () =>
    new Date().toISOString(),
  )
    .addOption(new Option("--format <format>", "how problems are written").choices(problemFormats).default("text"))
    .action(async ({ format, ...options }: CheckFlags) => {
      const { checkProject, readProject } = await import("../build/project.ts");
      const project = checkProject(readProject(options.news, options.data), options);
      const problems = project.ok ? project.value.problems : project.problems;
      if (hasErrors(problems)) process.exitCode = exitCode.contentErrors;
      if (format !== "text") {
        if (format === "json" || problems.length > 0) console.log(formatProblems(problems, format));
      } else if (problems.length > 0) {
        console.log(`${formatProblems(problems, "text")}\n\n${summary(problems)}.`);
      } else {
        console.log(`${reportCount(project.ok ? project.value.content.entries.length : 0)} geprüft, alles in Ordnung.`);
      }
    });
}
