import { type Command, InvalidArgumentError, Option } from "commander";
import { formatProblems, type ProblemFormat, problemFormats, summary } from "../content/format-problems.ts";
import { hasErrors, type Problem, sortProblems } from "../content/problem.ts";
import { reportCount } from "../content/report-count.ts";
import { exitCode } from "./exit-code.ts";
import { linkProgress } from "./link-progress.ts";
import { addContentOptions, type ContentOptions } from "./options.ts";
import { objectionTo } from "./output-directory.ts";

interface CheckFlags extends ContentOptions {
  readonly format: ProblemFormat;
  readonly sentences?: number;
  readonly links: boolean;
  readonly cache: string;
}

/** `ortsmarke check`: says what is wrong with the content, without building. */
export function addCheck(program: Command): void {
  addContentOptions(program.command("check").description("prüft alle Berichte, ohne zu bauen"), () =>
    new Date().toISOString(),
  )
    .addOption(
      new Option("--format <Form>", "wie Meldungen geschrieben werden").choices(problemFormats).default("text"),
    )
    .addOption(new Option("--sentences <Wörter>", "nennt Sätze mit mehr Wörtern").argParser(wordCount))
    .option("--links", "ruft alle Links auf fremde Seiten auf", false)
    .option("--cache <Ordner>", "Ordner für die Antworten fremder Seiten; sie gelten eine Woche", ".cache")
    .action(async (flags: CheckFlags, command: Command) => {
      const objection = objectionTo(flags.cache, [flags.news, flags.data]);
      if (flags.links && objection) command.error(`error: ${objection}`);
      const { problems, entries } = await check(flags);
      if (hasErrors(problems)) process.exitCode = exitCode.contentErrors;
      if (flags.format !== "text") {
        if (flags.format !== "github" || problems.length > 0) console.log(formatProblems(problems, flags.format));
      } else if (problems.length > 0) {
        console.log(`${formatProblems(problems, "text")}\n\n${summary(problems)}.`);
      } else {
        console.log(`${reportCount(entries)} geprüft, alles in Ordnung.`);
      }
    });
}

async function check(flags: CheckFlags): Promise<{ problems: readonly Problem[]; entries: number }> {
  const { projectWith, readDataFiles, withLongSentences } = await import("../build/project.ts");
  const { checkedProject } = await import("../build/checked-project.ts");
  const files = readDataFiles(flags.data);
  const read = projectWith(withLongSentences(files, flags.sentences), flags.news, undefined);
  const project = await checkedProject(read, flags);
  if (!project.ok) return { problems: project.problems, entries: 0 };
  const { content, problems } = project.value;
  const entries = content.entries.length;
  if (!flags.links) return { problems, entries };
  const { checkLinks } = await import("../build/check-links.ts");
  const progress = linkProgress(process.stderr);
  const dead = await checkLinks(content, flags, progress.show).finally(progress.end);
  return { problems: sortProblems([...problems, ...dead]), entries };
}

function wordCount(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new InvalidArgumentError(`„${text}" ist keine Zahl von Wörtern; üblich sind 20 bis 30.`);
}
