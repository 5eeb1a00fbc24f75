import type { Command } from "commander";
import { exitCode } from "./exit-code.ts";
import { addContentOptions, type ContentOptions } from "./options.ts";

interface StartFlags extends ContentOptions {
  readonly port: string;
}

/** `ortsmarke start`: the local preview, with drafts and embargoed entries, reloading what is saved. */
export function addStart(program: Command): void {
  addContentOptions(program.command("start").description("shows the site locally and follows what is saved"), () =>
    new Date().toISOString(),
  )
    .option("--port <number>", "port on this machine", "8080")
    .action(async ({ port, ...options }: StartFlags, command: Command) => {
      if (!/^\d{1,5}$/.test(port)) command.error(`error: „${port}" ist kein Port; üblich ist 8080.`);
      const { startPreview } = await import("../build/preview.ts");
      if (!(await startPreview(options, Number(port)))) process.exitCode = exitCode.contentErrors;
    });
}
