import { CommanderError } from "commander";
import { OutputError } from "../build/output-error.ts";
import { exitCode } from "./exit-code.ts";
import { createProgram } from "./program.ts";

try {
  await createProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCode.done : exitCode.usage;
  else if (error instanceof OutputError) {
    console.error(`Fehler: ${error.message}`);
    process.exitCode = exitCode.usage;
  } else {
    console.error("Ein Fehler im Programm, nicht in Ihren Texten. Bitte melden Sie ihn mit diesen Zeilen:\n");
    console.error(error);
    process.exitCode = exitCode.defect;
  }
}
