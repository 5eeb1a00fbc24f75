import { type Command, Option } from "commander";
import type { BuildOptions } from "../build/build.ts";
import { formatProblems, type ProblemFormat, summary } from "../content/format-problems.ts";
import { errorsOf, type Problem } from "../content/problem.ts";
import { exitCode } from "./exit-code.ts";
import { addContentOptions } from "./options.ts";
import { objectionTo } from "./output-directory.ts";
import { noProgress } from "./progress-line.ts";

interface VerifyFlags extends BuildOptions {
  readonly format: Extract<ProblemFormat, "text" | "github">;
  readonly vnu: boolean;
  readonly lighthouse: boolean;
}

/** `ortsmarke verify`: builds the site and says whether it keeps to the budgets of `site.yaml`, and what others say of it. */
export function addVerify(program: Command): void {
  addContentOptions(program.command("verify").description("baut die Website und misst sie"), () =>
    new Date().toISOString(),
  )
    .option("--out <Ordner>", "Ordner der Website", "dist")
    .option("--cache <Ordner>", "Ordner für das, was der nächste Bau wieder verwenden kann", ".cache")
    .option("--clean", "leert zuvor den Ordner der Website", false)
    .addOption(
      new Option("--format <Form>", "wie Warnungen und Fehler geschrieben werden")
        .choices(["text", "github"])
        .default("text"),
    )
    .option("--vnu", "lässt alle Seiten vom W3C-Validator prüfen; braucht Java und lädt ihn aus dem Netz", false)
    .option("--lighthouse", "misst vier Seiten mit Lighthouse; braucht Chromium und lädt es aus dem Netz", false)
    .action(async ({ format, vnu, lighthouse, ...options }: VerifyFlags, command: Command) => {
      const sources = [options.news, options.data];
      const objection = objectionTo(options.out, sources) ?? objectionTo(options.cache, [...sources, options.out]);
      if (objection) command.error(`error: ${objection}`);
      const { build } = await import("../build/build.ts");
      const outcome = await build(options, noProgress);
      tell(outcome.ok ? outcome.problems : errorsOf(outcome.problems), format);
      if (!outcome.ok) {
        console.error("Es wurde nichts veröffentlicht.");
        process.exitCode = exitCode.contentErrors;
        return;
      }
      const { verify } = await import("../verify/verify.ts");
      const steps = verify({ ...options, buildSeconds: outcome.report.seconds.total, vnu, lighthouse });
      for await (const { ok, text } of steps) {
        console.log(text);
        if (!ok) process.exitCode = exitCode.contentErrors;
      }
    });
}

/** Says what the build has to say: jobs that build with this command have no other place for the warnings of operators. */
function tell(problems: readonly Problem[], format: VerifyFlags["format"]): void {
  if (problems.length === 0) return;
  if (format === "github") console.log(formatProblems(problems, format));
  else console.error(`${formatProblems(problems, format)}\n\n${summary(problems)}.\n`);
}
