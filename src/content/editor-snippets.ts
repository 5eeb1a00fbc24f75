// Text modules for VS Code: they complete keys and their values in the head of a report without any extension.
import { entryHints } from "./entry-hints.ts";
import { correctionKinds, entryKinds } from "./front-matter-schema.ts";
import { draftLines, placeholders } from "./placeholder.ts";
import type { Vocabularies } from "./vocabularies.ts";

/** See https://code.visualstudio.com/docs/editing/userdefinedsnippets. */
export interface Snippet {
  /** Where it is offered: to VS Code the head of a report is YAML (microsoft/vscode#142022). */
  readonly scope: "markdown" | "markdown,yaml";
  /** What an editor types to be offered the snippet. */
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

/** All snippets by their German names: a new report, and each key that a report may have besides. */
export function editorSnippets({ topics, organisations }: Vocabularies): Readonly<Record<string, Snippet>> {
  const topic = choice([...topics.keys()]);
  const organisation = choice([...organisations.keys()]);
  const newReport: Snippet = {
    scope: "markdown",
    prefix: ["bericht", "neuer bericht"],
    description: "Neuer Bericht: Legen Sie zuerst die Datei an, ihr Name beginnt mit dem Tag.",
    body: [
      "---",
      `title: "\${1:${placeholders.title}}"`,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: VS Code fills it in, with the day of the file name
      "date: ${TM_FILENAME_BASE/^(\\d{4}-\\d{2}-\\d{2}).*$/$1/}",
      `teaser: "\${2:${placeholders.teaser}}"`,
      "region: [$3]",
      `topics: [\${4|${topic}|}]`,
      ...draftLines.split("\n"),
      "---",
      "",
      `\${0:${placeholders.body}}`,
    ],
  };
  return {
    "Neuer Bericht": newReport,
    ...Object.fromEntries([
      ofKey("topics", [`topics: [\${1|${topic}|}]`]),
      ofKey("organisations", [`organisations: [\${1|${organisation}|}]`]),
      ofKey("kind", [`kind: \${1|${choice(entryKinds)}|}`]),
      ofKey("kicker", ['kicker: "$1"']),
      ofKey("sources", [
        "sources:",
        '  - publisher: "$1"',
        '    title: "$2"',
        '    url: "https://$3"',
        `    date: ${today}`,
      ]),
      ofKey("events", ["events:", '  - title: "$1"', `    date: ${today}`]),
      ofKey("image", ["image:", '  src: "$1"', '  alt: "$2"', '  credit: "$3"', `  license: "\${4:CC BY 4.0}"`]),
      ofKey("updated", [`updated: ${today}`]),
      ofKey("corrections", [
        "corrections:",
        `  - date: ${today}`,
        `    kind: \${1|${choice(correctionKinds)}|}`,
        '    text: "$2"',
      ]),
      ofKey("embargo", [`embargo: ${today}T\${1:10:00}`]),
      ofKey("draft", ["draft: true"]),
      ofKey("aliases", [`aliases: [/\${1:2025/05/alter-name}/]`]),
      ofKey("withdrawn", ["withdrawn:", `  date: ${today}`, '  reason: "$1"']),
    ]),
  };
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: VS Code fills it in
const today = "${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}";

/** A snippet for one key, to be found by the key and by its German name. */
function ofKey(key: keyof typeof entryHints, body: readonly string[]): readonly [string, Snippet] {
  const { title, description } = entryHints[key];
  return [title, { scope: "markdown,yaml", prefix: [key, title], description, body }];
}

/** The inside of VS Code's `${1|one,two|}`. */
function choice(values: Iterable<string>): string {
  return [...values].map((value) => value.replace(/[\\,|]/g, "\\$&")).join(",");
}
