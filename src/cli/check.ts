import { type Command, InvalidArgumentError, Option } from "commander";
import { formatProblems, type ProblemFormat, problemFormats, summary } from "../content/format-problems.ts";
import { hasErrors, type Problem, sortProblems } from "../content/problem.ts";
import { reportCount } from "../content/report-count.ts";
import { clock } from "./clock.ts";
import { type Ending, hearEnding } from "./ending.ts";
import { exitCode } from "./exit-code.ts";
import { linkProgress } from "./link-progress.ts";
import { addContentOptions, type ContentOptions } from "./options.ts";
import { objectionTo } from "./output-directory.ts";

export interface CheckFlags extends ContentOptions {
  readonly format: ProblemFormat;
  readonly sentences?: number;
  readonly links: boolean;
  readonly watch: boolean;
  readonly cache: string;
}

/** `ortsmarke check`: says what is wrong with the content, without building. */
export function addCheck(program: Command): void {
  addContentOptions(program.command("check").description("prüft alle Berichte, ohne zu bauen"))
    .addOption(
      new Option("--format <Form>", "wie Meldungen geschrieben werden").choices(problemFormats).default("text"),
    )
    .addOption(new Option("--sentences <Wörter>", "nennt Sätze mit mehr Wörtern").argParser(wordCount))
    .option("--links", "ruft alle Links auf fremde Seiten auf", false)
    .option("--watch", "prüft noch einmal, sooft eine Datei gespeichert wird", false)
    .option("--cache <Ordner>", "Ordner für die Maße von Bildern und die Antworten fremder Seiten", ".cache")
    .action(async (flags: CheckFlags, command: Command) => {
      const objection = objectionTo(flags.cache, [flags.news, flags.data]);
      if (objection) command.error(`error: ${objection}`);
      if (!flags.watch) return checkOnce(flags);
      if (flags.links || flags.format !== "text") {
        command.error("error: --watch prüft weder Links, noch schreibt es andere Formate als Text.");
      }
      const { checkOnSave } = await import("./check-on-save.ts");
      const hasClock = command.getOptionValueSource("now") === "default";
      await checkOnSave(flags, () => (hasClock ? clock() : flags.now), hearEnding().signal);
    });
}

async function checkOnce(flags: CheckFlags): Promise<void> {
  const { problems, entries, broken } = await check(flags);
  if (hasErrors(problems)) process.exitCode = exitCode.contentErrors;
  if (flags.format !== "text") {
    if (flags.format !== "github" || problems.length > 0) console.log(formatProblems(problems, flags.format));
  } else if (problems.length > 0) {
    console.log(`${formatProblems(problems, "text")}\n\n${summary(problems)}.`);
  } else if (broken === undefined) {
    console.log(`${reportCount(entries)} geprüft, alles in Ordnung.`);
  }
  if (broken === undefined) return;
  console.error(broken.message);
  process.exitCode = broken.exitCode;
}

interface Checked {
  readonly problems: readonly Problem[];
  readonly entries: number;
  /** How far it came, if it was broken off. */
  readonly broken?: { readonly message: string; readonly exitCode: number };
}

async function check(flags: CheckFlags): Promise<Checked> {
  const { openProjectCheck } = await import("../build/project-check.ts");
  const project = await openProjectCheck(flags)(flags.now);
  if (!project.ok) return { problems: project.problems, entries: 0 };
  const { content, problems } = project.value;
  const entries = content.entries.length;
  if (!flags.links) return { problems, entries };

  const { checkLinks } = await import("../build/check-links.ts");
  const ending = hearEnding();
  const progress = linkProgress(process.stderr);
  const dead = await checkLinks(content, flags, progress.show, ending.signal).finally(progress.end);
  return { problems: sortProblems([...problems, ...dead]), entries, ...brokenOff(ending, progress.reached()) };
}

function brokenOff(
  { signal, exitCode }: Ending,
  { done, due }: { done: number; due: number },
): Pick<Checked, "broken"> {
  if (!signal.aborted) return {};
  const message = `Abgebrochen: ${done} von ${due} Adressen geprüft. Was geantwortet hat, bleibt eine Woche gemerkt; der nächste Aufruf macht dort weiter.`;
  return { broken: { message, exitCode: exitCode() } };
}

function wordCount(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new InvalidArgumentError(`„${text}" ist keine Zahl von Wörtern; üblich sind 20 bis 30.`);
}
