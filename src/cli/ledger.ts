import type { Command } from "commander";
import { formatProblems, summary } from "../content/format-problems.ts";
import { hasErrors } from "../content/problem.ts";
import { exitCode } from "./exit-code.ts";
import { addContentOptions, type ContentOptions } from "./options.ts";

/** `ortsmarke ledger`: remembers the addresses that readers can reach, so that none of them ever dies. */
export function addLedger(program: Command): void {
  addContentOptions(program.command("ledger").description("verzeichnet die veröffentlichten Adressen")).action(
    async ({ news, data, now }: ContentOptions) => {
      const { readProject } = await import("../build/project.ts");
      const { checkedProject } = await import("../build/checked-project.ts");
      const project = await checkedProject(readProject(news, data), { news, data, now });
      const problems = project.ok ? project.value.problems : project.problems;
      // It is mended here.
      const others = problems.filter(({ code }) => code !== "ledger-missing");
      if (!project.ok || hasErrors(others)) {
        console.error(`${formatProblems(others, "text")}\n\n${summary(others)}. Es wurde nichts verzeichnet.`);
        process.exitCode = exitCode.contentErrors;
        return;
      }
      const { recordAddresses } = await import("../build/record-addresses.ts");
      const { file, added, all } = recordAddresses(news, project.value.content.entries, now);
      const german = new Intl.NumberFormat("de");
      console.log(`${file}: ${german.format(added)} neu, ${german.format(all)} Adressen insgesamt.`);
    },
  );
}
