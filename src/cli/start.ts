import type { Command } from "commander";
import { hearEnding } from "./ending.ts";
import { addContentOptions, type ContentOptions } from "./options.ts";
import { objectionTo } from "./output-directory.ts";

interface StartFlags extends ContentOptions {
  readonly cache: string;
  readonly port: string;
}

/** `ortsmarke start`: the local preview, with drafts and embargoed entries, reloading what is saved. */
export function addStart(program: Command): void {
  addContentOptions(
    program.command("start").description("zeigt die Website auf diesem Rechner und folgt jeder Änderung"),
  )
    .option("--cache <Ordner>", "Ordner für die Dateien der Vorschau", ".cache")
    .option("--port <Nummer>", "Port auf diesem Rechner; 0 für irgendeinen freien", "8080")
    .action(async ({ port, ...options }: StartFlags, command: Command) => {
      if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
        command.error(`error: „${port}" ist kein Port; üblich ist 8080.`);
      }
      const objection = objectionTo(options.cache, [options.news, options.data]);
      if (objection) command.error(`error: ${objection}`);
      const ending = hearEnding();
      const { startPreview } = await import("../build/preview/preview.ts");
      await startPreview(options, Number(port), ending.signal);
    });
}
