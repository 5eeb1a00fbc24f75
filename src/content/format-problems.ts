import { asCodeQuality } from "./code-quality.ts";
import { legible } from "./legible.ts";
import { errorsOf, type Problem } from "./problem.ts";

export const problemFormats = ["text", "json", "github", "gitlab"] as const;
export type ProblemFormat = (typeof problemFormats)[number];

const severityColumn = { error: "error  ", warning: "warning" } as const;

/** `news/2025/x.md:4:9  error  region-unknown  „Sachen" ist keine bekannte Region. Meinten Sie „Sachsen"?` */
function asText(problem: Problem): string {
  const { file, line, column, severity, code } = problem;
  return `${legible(file)}:${line}:${column}  ${severityColumn[severity].trimEnd()}  ${code}  ${sentence(problem)}`;
}

/** What is wrong and what to do, as one text. */
export function sentence({ message, suggestion }: Problem): string {
  return suggestion === undefined ? message : `${message} ${suggestion}`;
}

/** GitHub's workflow commands; see "Workflow commands for GitHub Actions". */
function asGithub(problem: Problem): string {
  const escapeData = (value: string): string => value.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  const escapeProperty = (value: string): string => escapeData(value).replace(/:/g, "%3A").replace(/,/g, "%2C");
  const { file, line, column, severity, code } = problem;
  const properties = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(code)}`;
  return `::${severity} ${properties}::${escapeData(sentence(problem))}`;
}

/** Writes problems for people, for scripts, or for annotations in a pull request. */
export function formatProblems(problems: readonly Problem[], format: ProblemFormat): string {
  if (format === "json") return JSON.stringify(problems, null, 2);
  if (format === "gitlab") return JSON.stringify(asCodeQuality(problems, sentence), null, 2);
  return problems.map(format === "github" ? asGithub : asText).join("\n");
}

/** "2 Fehler, 1 Warnung in 2 Dateien", "1 Warnung in 1 Datei": the last line of a report for people. */
export function summary(problems: readonly Problem[]): string {
  const errors = errorsOf(problems).length;
  const warnings = problems.length - errors;
  const files = new Set(problems.map(({ file }) => file)).size;
  const parts = [
    ...(errors > 0 || warnings === 0 ? [`${errors} Fehler`] : []),
    ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? "Warnung" : "Warnungen"}`] : []),
  ];
  return `${parts.join(", ")} in ${files} ${files === 1 ? "Datei" : "Dateien"}`;
}
