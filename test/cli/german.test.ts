import { Command, type CommanderError } from "commander";
import { describe, expect, it } from "vitest";
import { speakGerman } from "../../src/cli/german.ts";
import { createProgram } from "../../src/cli/program.ts";

/** What a program writes, on whichever channel, and the code with which it would end. */
async function said(
  create: (output: Parameters<typeof createProgram>[0]) => Command,
  ...parameters: readonly string[]
): Promise<readonly [text: string, code: number]> {
  let text = "";
  const write = (part: string): void => {
    text += part;
  };
  const program = create({ writeOut: write, writeErr: write });
  const error: CommanderError = await program.parseAsync(["node", "ortsmarke", ...parameters]).catch((cause) => cause);
  return [text, error.exitCode];
}

const commands = createProgram().commands.map((command) => command.name());

/** Words of commander, and of descriptions that somebody has forgotten to translate. */
const english =
  /\b(usage|options?:|arguments?:|commands?:|default|choices|display|error|unknown|missing|required|invalid|is|the|of|and|for|did|mean|directory|too many)\b/i;

describe("the help", () => {
  it.each([[], ...commands.map((name) => [name])])("is German: ortsmarke %s", async (...names) => {
    const [text, code] = await said(createProgram, ...names, "--help");
    expect(code).toBe(0);
    expect(text).toMatch(/^Aufruf: npm run \S+ -- \[Optionen\]/);
    expect(text).toContain("Optionen:");
    expect(text).toContain("zeigt diese Hilfe");
    const words = text.replaceAll(/\((möglich|ohne Angabe):[^)]*\)/g, ""); // values are names: "error"
    expect(words).not.toMatch(english);
  });

  it("names what is possible and what holds without an option", async () => {
    const [text] = await said(createProgram, "check", "--help");
    expect(text.replace(/\s+/g, " ")).toContain("(möglich: text, json, github, gitlab; ohne Angabe: text)");
    expect(text).toContain("(ohne Angabe: news)");
  });

  it("of the program lists all commands", async () => {
    const [text] = await said(createProgram, "--help");
    expect(text).toContain("Befehle:");
    for (const name of [...commands, "help"]) expect(text).toMatch(new RegExp(`^ {2}${name} `, "m"));
  });
});

describe("a mistake on the command line", () => {
  it.each([
    [["check", "--newz", "x"], "Die Option --newz gibt es nicht. Meinten Sie --news?"],
    [["check", "--xyz"], "Die Option --xyz gibt es nicht. Alle nennt der Zusatz --help."],
    [["biuld"], "Den Befehl biuld gibt es nicht. Meinten Sie build?"],
    [["xyz"], "Den Befehl xyz gibt es nicht. Alle nennt der Zusatz --help."],
    [["build", "--news"], "Hinter --news fehlt eine Angabe: --news <Ordner>"],
    [["check", "--format", "xml"], 'Bei --format: „xml" ist nicht möglich. Möglich sind: text, json, github, gitlab.'],
    [
      ["new", "--slug", "Ä"],
      'Bei --slug: „Ä" ist nicht möglich. Erlaubt sind nur Kleinbuchstaben, Ziffern und Bindestriche.',
    ],
    [["new", "--date", "3.2.2026"], "Bei --date: „3.2.2026“ ist kein Tag. Meinten Sie „2026-02-03“?"],
    [
      ["new", "--date", "2026-02-30"],
      "Bei --date: „2026-02-30“ ist kein Tag. Erlaubt ist zum Beispiel 2026-02-03 oder 2026-02-03T10:00.",
    ],
    [["new", "--kind", "Meldung"], "Bei --kind: „Meldung“ ist keine Art von Bericht. Meinten Sie „meldung“?"],
    [
      ["new", "--kind", "artikel"],
      "Bei --kind: „artikel“ ist keine Art von Bericht. Möglich sind: meldung, pressemitteilung, hinweis.",
    ],
    [["check", "--news", "fehlt"], 'Bei --news: „fehlt" ist kein Ordner.'],
    [["start", "--port", "x"], '„x" ist kein Port; üblich ist 8080.'],
    [
      ["check", "news"],
      "Hinter dem Befehl check stehen nur Optionen. Texte mit Leerzeichen gehören in Anführungszeichen.",
    ],
    [
      ["new", "Karte", "startet"],
      "Hinter dem Befehl new steht höchstens 1 Angabe ohne Option, hier sind es 2. Texte mit Leerzeichen gehören in Anführungszeichen.",
    ],
  ])("is told in German: %j", async (parameters, message) => {
    const [text, code] = await said(createProgram, ...parameters);
    expect(text).toBe(`Fehler: ${message}\n`);
    expect(code).toBe(1); // main.ts makes exit code 2 of it
  });

  it("is told in German where something required is missing", async () => {
    const strict = (output: Parameters<typeof createProgram>[0] = {}): Command => {
      const program = speakGerman(new Command("streng"), output).exitOverride();
      program.command("lesen").argument("<Datei>");
      program.command("schreiben").requiredOption("--ziel <Ordner>");
      return program;
    };
    expect((await said(strict, "lesen"))[0]).toBe("Fehler: Es fehlt die Angabe <Datei>.\n");
    expect((await said(strict, "schreiben"))[0]).toBe("Fehler: Es fehlt die Option --ziel <Ordner>\n");
  });
});
