import { type Command, Option } from "commander";
import type { BuildOptions } from "../build/build.ts";
import { addBuildOptions, refuseSources } from "./build-options.ts";
import { exitCode } from "./exit-code.ts";
import { noProgress } from "./progress-line.ts";
import { tellProblems } from "./tell-problems.ts";

interface VerifyFlags extends BuildOptions {
  readonly format: "text" | "github";
  readonly budgets: "error" | "warning";
  readonly vnu: boolean;
  readonly lighthouse: boolean;
}

/** `ortsmarke verify`: builds the site and says whether it keeps to the budgets of `site.yaml`, and what others say of it. */
export function addVerify(program: Command): void {
  addBuildOptions(program.command("verify").description("baut die Website und misst sie"))
    .addOption(
      new Option("--format <Form>", "wie Warnungen und Fehler geschrieben werden")
        .choices(["text", "github"])
        .default("text"),
    )
    .addOption(
      new Option("--budgets <Art>", "ob überschrittene Grenzen aus site.yaml Fehler oder Warnungen sind")
        .choices(["error", "warning"])
        .default("error"),
    )
    .option("--vnu", "lässt alle Seiten vom W3C-Validator prüfen; braucht Java und lädt ihn aus dem Netz", false)
    .option("--lighthouse", "misst vier Seiten mit Lighthouse; braucht Chromium und lädt es aus dem Netz", false)
    .action(async ({ format, budgets, vnu, lighthouse, ...options }: VerifyFlags, command: Command) => {
      refuseSources(command, options);
      const { build } = await import("../build/build.ts");
      const outcome = await build(options, noProgress);
      // Jobs that build with this command have no other place for the warnings of operators.
      tellProblems(outcome, format);
      if (!outcome.ok) {
        process.exitCode = exitCode.contentErrors;
        return;
      }
      const { verify } = await import("../verify/verify.ts");
      const buildSeconds = outcome.report.seconds.total;
      const steps = verify({ ...options, buildSeconds, budgets, vnu, lighthouse });
      for await (const { ok, text, warning } of steps) {
        console.log(text);
        if (warning !== undefined)
          console.log(format === "github" ? `::warning title=budgets::${warning}` : `Warnung: ${warning}`);
        if (!ok) process.exitCode = exitCode.contentErrors;
      }
    });
}
