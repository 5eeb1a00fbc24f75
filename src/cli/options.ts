import { existsSync, statSync } from "node:fs";
import { type Command, InvalidArgumentError, Option } from "commander";
import { instant, isInstant, lastYear } from "../content/dates.ts";
import { clock } from "./clock.ts";

/** Where the content lies, and what time it is for a command. */
export interface ContentOptions {
  readonly news: string;
  readonly data: string;
  readonly now: string;
}

function directory(path: string): string {
  if (existsSync(path) && statSync(path).isDirectory()) return path;
  throw new InvalidArgumentError(`„${path}" ist kein Ordner.`);
}

function presentInstant(text: string): string {
  if (isInstant(text) && text.slice(0, 4) <= lastYear) return instant(text);
  throw new InvalidArgumentError(`„${text}" ist kein Zeitpunkt; erlaubt ist zum Beispiel 2026-01-31T06:00:00+01:00.`);
}

/** Adds the options that every command on content has. */
export function addContentOptions(command: Command): Command {
  return command
    .addOption(new Option("--news <Ordner>", "Ordner der Berichte").default("news").argParser(directory))
    .addOption(new Option("--data <Ordner>", "Ordner der Datendateien").default("_data").argParser(directory))
    .addOption(
      new Option("--now <Zeitpunkt>", "gilt als Gegenwart, etwa für Sperrfristen")
        .default(clock(), "jetzt")
        .argParser(presentInstant),
    );
}
