import { type Command, InvalidArgumentError, Option } from "commander";
import { dayOf, isDayOrDateTime } from "../content/dates.ts";
import { formatProblems } from "../content/format-problems.ts";
import { type EntryKind, entryKinds } from "../content/front-matter-schema.ts";
import { meantDayOrTime } from "../content/meant-date.ts";
import { isSlug } from "../content/slug-pattern.ts";
import { nearestOf } from "../content/suggestions.ts";
import { exitCode } from "./exit-code.ts";
import { addContentOptions, type ContentOptions } from "./options.ts";

interface NewFlags extends ContentOptions {
  readonly region: readonly string[];
  readonly topic: readonly string[];
  readonly date?: string;
  readonly teaser?: string;
  readonly kind?: EntryKind;
  readonly slug?: string;
}

/** `ortsmarke new`: writes the file of a new report, a draft; asks on a terminal for what is not given. */
export function addNew(program: Command): void {
  addContentOptions(program.command("new").description("legt die Datei eines neuen Berichts an, als Entwurf"))
    .argument("[Überschrift]", "Überschrift, ohne den Ort")
    .option("--region <Name>", "Ort, Kreis, Land oder „bundesweit“; darf mehrmals stehen", collect, [])
    .option("--topic <Kurzname>", "Thema aus _data/topics.yaml; darf mehrmals stehen", collect, [])
    .addOption(new Option("--date <Tag>", "Tag des Berichts (ohne Angabe: heute)").argParser(day))
    .option("--teaser <Text>", "ein bis drei Sätze")
    .addOption(new Option("--kind <Art>", "Art des Berichts").choices(entryKinds).argParser(kind))
    .addOption(
      new Option("--slug <Kurzname>", "letzter Teil der Adresse (ohne Angabe: aus Ort und Überschrift)").argParser(
        slug,
      ),
    )
    .action(async (title: string | undefined, flags: NewFlags, command: Command) => {
      const { news, data, now, region, topic: topics, date = dayOf(now), ...more } = flags;
      const { createReport } = await import("./create-report.ts");
      const { missingParts } = await import("./new-wish.ts");
      const wish = { ...more, title: title?.replace(/\s+/g, " ").trim(), region, topics, date };
      const missing = missingParts(wish);
      if (missing.length > 0 && !process.stdin.isTTY) command.error(`error: ${usage(missing)}`);
      const creation = await createReport(wish, { news, data, now });
      if ("refusal" in creation) {
        console.error(`${creation.refusal.join("\n")}\nEs wurde nichts geschrieben.`);
        process.exitCode = exitCode.contentErrors;
        return;
      }
      console.log(`Angelegt: ${creation.file}`);
      if (creation.remarks.length > 0) console.log(formatProblems(creation.remarks, "text"));
      console.log("Schreiben Sie jetzt den Text. Ist der Bericht fertig, löschen Sie im Kopf die Zeile „draft: true“.");
    });
}

function collect(value: string, values: readonly string[]): readonly string[] {
  return value.trim() === "" ? values : [...values, value.trim()];
}

function day(text: string): string {
  if (isDayOrDateTime(text)) return text;
  const meant = meantDayOrTime(text);
  const advice = meant ? `Meinten Sie „${meant}“?` : "Erlaubt ist zum Beispiel 2026-02-03 oder 2026-02-03T10:00.";
  throw new InvalidArgumentError(`„${text}“ ist kein Tag. ${advice}`);
}

function kind(text: string): EntryKind {
  const known = entryKinds.find((name) => name === text);
  if (known) return known;
  const meant = nearestOf(text, entryKinds);
  const advice = meant ? `Meinten Sie „${meant}“?` : `Möglich sind: ${entryKinds.join(", ")}.`;
  throw new InvalidArgumentError(`„${text}“ ist keine Art von Bericht. ${advice}`);
}

function slug(text: string): string {
  if (isSlug(text)) return text;
  throw new InvalidArgumentError("Erlaubt sind nur Kleinbuchstaben, Ziffern und Bindestriche.");
}

function usage(missing: readonly string[]): string {
  const names = new Intl.ListFormat("de").format(missing);
  return `Es fehlt: ${names}. Zum Beispiel: npm run new -- "Überschrift" --region Dresden --topic soziales`;
}
