import { join } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import { addressOwner } from "../content/address-owner.ts";
import { dayOf, isDayOrDateTime } from "../content/dates.ts";
import { sentence } from "../content/format-problems.ts";
import { type EntryKind, entryKinds } from "../content/front-matter-schema.ts";
import { newFile } from "../content/new-entry.ts";
import type { Problem } from "../content/problem.ts";
import { readReference } from "../content/read-content.ts";
import { readEntries } from "../content/read-entries.ts";
import { pathPrefixOf } from "../content/site-address.ts";
import { exitCode } from "./exit-code.ts";
import { completeWish, missingParts, objectionsTo, type PartialWish } from "./new-wish.ts";
import { addContentOptions, type ContentOptions } from "./options.ts";
import { Cancelled } from "./questions.ts";
import { writeNewFile } from "./write-new-file.ts";

interface NewFlags extends ContentOptions {
  readonly region: readonly string[];
  readonly topic: readonly string[];
  readonly date?: string;
  readonly teaser?: string;
  readonly kind?: EntryKind;
  readonly slug?: string;
}

/** `ortsmarke new`: writes the file of a new report, a draft; asks for what is not given. */
export function addNew(program: Command): void {
  addContentOptions(program.command("new").description("writes the file of a new report, as a draft"), () =>
    new Date().toISOString(),
  )
    .argument("[title]", "headline, without the place")
    .option("--region <name>", "place, Kreis, Land or „bundesweit“; can be given several times", collect, [])
    .option("--topic <key>", "key of _data/topics.yaml; can be given several times", collect, [])
    .addOption(new Option("--date <day>", "day of the report (default: today)").argParser(day))
    .option("--teaser <text>", "one to three sentences")
    .addOption(new Option("--kind <kind>", "kind of report").choices(entryKinds))
    .addOption(
      new Option("--slug <name>", "last part of the address (default: made from region and title)").argParser(slug),
    )
    .action(
      async (title: string | undefined, { news, data, now, region, topic, ...flags }: NewFlags, command: Command) => {
        const wish: PartialWish = {
          ...flags,
          title: title?.trim(),
          region,
          topics: topic,
          date: flags.date ?? dayOf(now),
        };
        const missing = missingParts(wish);
        if (missing.length > 0 && !process.stdin.isTTY) command.error(`error: ${usage(missing)}`);

        const reference = readReference(data);
        if (!reference.ok) return refuse(reference.problems.map(withPlace));
        const { gazetteer, vocabularies, site } = reference.value;
        const context = { gazetteer, vocabularies, pathPrefix: pathPrefixOf(site.url) };
        const objections = objectionsTo(wish, context);
        if (objections.length > 0) return refuse(objections.map(withCode));

        const { entries } = readEntries(news, context);
        const ownerOf = (address: string): string | undefined => addressOwner(address, news, entries);
        const complete = await completeWish(wish, context, ownerOf).catch(undefinedWhenCancelled);
        if (complete === undefined) return refuse(["Abgebrochen."]);
        const file = newFile(complete, context);
        if (!file.ok) return refuse(file.problems.map(withCode));

        const { path, text, entry } = file.value;
        const target = join(news, path);
        const owner = ownerOf(entry.address);
        if (owner !== undefined || !writeNewFile(target, text))
          return refuse([taken(entry.address, owner ?? target, target)]);
        console.log(`Angelegt: ${target}`);
        console.log(
          "Schreiben Sie jetzt den Text. Ist der Bericht fertig, löschen Sie im Kopf die Zeile „draft: true“.",
        );
      },
    );
}

const collect = (value: string, values: readonly string[]): readonly string[] =>
  value.trim() === "" ? values : [...values, value.trim()];

function day(text: string): string {
  if (isDayOrDateTime(text)) return text;
  throw new InvalidArgumentError(`„${text}“ ist kein Tag; erlaubt ist zum Beispiel 2026-02-03 oder 2026-02-03T10:00.`);
}

function slug(text: string): string {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) return text;
  throw new InvalidArgumentError("Erlaubt sind nur Kleinbuchstaben, Ziffern und Bindestriche.");
}

function usage(missing: readonly string[]): string {
  const names = new Intl.ListFormat("de").format(missing);
  return `Es fehlt: ${names}. Zum Beispiel: npm run new -- "Überschrift" --region Dresden --topic soziales`;
}

function taken(address: string, owner: string, target: string): string {
  const what =
    owner === target ? `Die Datei ${target} gibt es schon.` : `Die Adresse ${address} gehört schon zu ${owner}.`;
  return `${what} Geben Sie mit --slug einen anderen Kurznamen an.`;
}

const withCode = (problem: Problem): string => `error  ${problem.code}  ${sentence(problem)}`;
const withPlace = (problem: Problem): string =>
  `${problem.file}:${problem.line}:${problem.column}  ${withCode(problem)}`;

function refuse(lines: readonly string[]): void {
  console.error(`${lines.join("\n")}\nEs wurde nichts geschrieben.`);
  process.exitCode = exitCode.contentErrors;
}

function undefinedWhenCancelled(error: unknown): undefined {
  if (!(error instanceof Cancelled)) throw error;
}
