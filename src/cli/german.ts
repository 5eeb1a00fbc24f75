import type { Argument, Command, Help, Option, OutputConfiguration } from "commander";

/** What commander puts above the parts of a help text. */
const headings: Readonly<Record<string, string>> = {
  "Usage:": "Aufruf:",
  "Arguments:": "Angaben:",
  "Options:": "Optionen:",
  "Commands:": "Befehle:",
};

/** "(möglich: text, json; ohne Angabe: text)" */
function extraInfo({ argChoices, defaultValue, defaultValueDescription }: Option | Argument): string {
  const standard = defaultValueDescription ?? (typeof defaultValue === "string" ? defaultValue : undefined);
  const parts = [
    ...(argChoices ? [`möglich: ${argChoices.join(", ")}`] : []),
    ...(standard === undefined ? [] : [`ohne Angabe: ${standard}`]),
  ];
  return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}

const described = (part: Option | Argument): string => `${part.description}${extraInfo(part)}`;

/** Help texts as editors need them: in German, with the commands as they are typed. */
const germanHelp: Partial<Help> = {
  styleTitle: (title) => headings[title] ?? title,
  commandUsage: (command: Command) => {
    const name = command.parent ? command.name() : "<Befehl>";
    const names = command.registeredArguments.map((argument) => ` [${argument.name()}]`);
    return `npm run ${name} -- [Optionen]${names.join("")}`;
  },
  subcommandTerm: (command) => command.name(),
  optionDescription: described,
  argumentDescription: described,
};

const quoted = (names: string): string => names.split(", ").join(" oder ");

/** What commander's suggestion at the end of a message means: "(Did you mean --news?)". */
function meant(message: string, otherwise: string): string {
  const [, names] = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message) ?? [];
  return names === undefined ? otherwise : `Meinten Sie ${quoted(names)}?`;
}

const flagOf = (flags: string): string => flags.replace(/ .*$/, "");

/** Commander's messages, each with what it is in German; it has no other way to translate them. */
const messages: readonly (readonly [RegExp, (message: string, ...groups: readonly string[]) => string])[] = [
  [
    /^unknown option '(.+?)'/,
    (message, flag) => `Die Option ${flag} gibt es nicht. ${meant(message, "Alle nennt der Zusatz --help.")}`,
  ],
  [
    /^unknown command '(.+?)'/,
    (message, name) => `Den Befehl ${name} gibt es nicht. ${meant(message, "Alle nennt der Zusatz --help.")}`,
  ],
  [/^option '(.+?)' argument missing/, (_, flags = "") => `Hinter ${flagOf(flags)} fehlt eine Angabe: ${flags}`],
  [/^required option '(.+?)' not specified/, (_, flags) => `Es fehlt die Option ${flags}`],
  [/^missing required argument '(.+?)'/, (_, name) => `Es fehlt die Angabe <${name}>.`],
  [
    /^option '(.+?)' argument '([\s\S]*)' is invalid\. ([\s\S]*)$/,
    (_, flags = "", value = "", reason = "") => `Bei ${flagOf(flags)}: ${refusal(value, reason)}`,
  ],
  [
    /^command-argument value '([\s\S]*)' is invalid for argument '(.+?)'\. ([\s\S]*)$/,
    (_, value = "", name, reason = "") => `Bei ${name}: ${refusal(value, reason)}`,
  ],
  [
    /^too many arguments(?: for '(.+?)')?\. Expected (\d+) .* but got (\d+)/,
    (_, name = "ortsmarke", expected, received) =>
      expected === "0"
        ? `Hinter dem Befehl ${name} stehen nur Optionen. Texte mit Leerzeichen gehören in Anführungszeichen.`
        : `Hinter dem Befehl ${name} steht höchstens ${expected} Angabe ohne Option, hier sind es ${received}. Texte mit Leerzeichen gehören in Anführungszeichen.`,
  ],
];

/** Says that a value is refused, and why; our own reasons often name it already. */
function refusal(value: string, reason: string): string {
  const choices = /^Allowed choices are (.*)\.$/.exec(reason)?.[1];
  const why = choices === undefined ? reason : `Möglich sind: ${choices}.`;
  return why.startsWith("„") ? why : `„${value}" ist nicht möglich. ${why}`;
}

/** Given a message of commander or of a command ("error: …"), returns it in German. */
function germanError(text: string): string {
  const message = text.replace(/^error: /, "").trimEnd();
  for (const [pattern, german] of messages) {
    const match = pattern.exec(message);
    if (match) return `Fehler: ${german(message, ...match.slice(1))}\n`;
  }
  return `Fehler: ${message}\n`;
}

/** Makes a program speak German, and all commands that are added to it later. */
export function speakGerman(program: Command, output: OutputConfiguration): Command {
  return program
    .configureHelp(germanHelp)
    .helpOption("-h, --help", "zeigt diese Hilfe")
    .helpCommand("help [Befehl]", "zeigt die Hilfe zu einem Befehl")
    .configureOutput({ ...output, outputError: (text, write) => write(germanError(text)) });
}
