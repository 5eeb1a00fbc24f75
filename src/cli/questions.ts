import type { Readable, Writable } from "node:stream";
import { type CANCEL_SYMBOL, isCancel, log, multiselect, select, text } from "@clack/prompts";
import { type EntryKind, entryKinds } from "../content/front-matter-schema.ts";
import { kindNames } from "../content/kind-names.ts";
import type { EntryContext } from "../content/parse-entry.ts";
import { describeRegion } from "../regions/describe.ts";
import { findRegions } from "../regions/find-regions.ts";
import type { Region } from "../regions/region.ts";
import { writtenRegion } from "../regions/resolve.ts";

// clack's own search and its key hints speak English only: regions are searched with `text` and `select`.

/** Where questions are put and answered; the terminal unless a test says otherwise. */
export interface Terminal {
  readonly input?: Readable;
  readonly output?: Writable;
}

/** Somebody has pressed Ctrl+C or Escape instead of answering. */
export class Cancelled extends Error {}

function answered<T>(answer: T | typeof CANCEL_SYMBOL): T {
  if (isCancel(answer)) throw new Cancelled();
  return answer;
}

/** Says what is wrong with an answer; German, undefined when nothing is. */
export type Objection = (answer: string) => string | undefined;

export async function askTitle(terminal: Terminal, objection: Objection): Promise<string> {
  const title = await text({
    ...terminal,
    message: "Überschrift: Was ist geschehen? Ohne Ortsnamen, höchstens 120 Zeichen",
    validate: (value = "") => (value.trim() === "" ? "Bitte schreiben Sie eine Überschrift." : objection(value.trim())),
  });
  return answered(title).trim();
}

const mostChoices = 50;

/** Asks for one region after the other, until none is named; returns them as a head names them. */
export async function askRegions(
  terminal: Terminal,
  { gazetteer }: EntryContext,
  objection: Objection,
): Promise<readonly string[]> {
  const chosen = new Set<string>();
  for (;;) {
    const isFirst = chosen.size === 0;
    const typed = answered(
      await text({
        ...terminal,
        message: isFirst
          ? "Um welchen Ort, Kreis oder welches Land geht es? Der Anfang des Namens genügt; ganz Deutschland: bundesweit"
          : "Noch ein Ort? Wenn nicht, drücken Sie nur die Eingabetaste",
        validate: (value = "") => {
          if (value.trim() === "") return isFirst ? "Bitte nennen Sie mindestens einen Ort oder ein Land." : undefined;
          return findRegions(value, gazetteer).length === 0 ? objection(value.trim()) : undefined;
        },
      }),
    );
    // clack gives nothing at all for an empty line
    if ((typed ?? "").trim() === "") return [...chosen];
    const found = findRegions(typed, gazetteer);
    // A name that is known in another spelling only, such as "Stadt Köln", is written as it was typed.
    const region = found.length === 0 ? typed.trim() : await chooseRegion(terminal, found);
    if (region !== undefined) chosen.add(typeof region === "string" ? region : writtenRegion(region, gazetteer));
  }
}

/** Asks which of several regions is meant; undefined when none of them is. */
async function chooseRegion(terminal: Terminal, found: readonly Region[]): Promise<Region | undefined> {
  const [only, ...others] = found;
  if (only && others.length === 0) {
    log.step(describeRegion(only), terminal);
    return only;
  }
  const shown = found.slice(0, mostChoices);
  const rest = found.length > shown.length ? ` (die ${mostChoices} größten von ${found.length})` : "";
  const index = await select<number>({
    ...terminal,
    message: `Welcher Ort ist gemeint${rest}? Mit den Pfeiltasten wählen, mit der Eingabetaste bestätigen`,
    options: [
      ...shown.map((region, value) => ({ value, label: describeRegion(region) })),
      { value: shown.length, label: "keiner davon, neu suchen" },
    ],
    maxItems: 12,
    showInstructions: false,
  });
  return shown[answered(index)];
}

export async function askTopics(terminal: Terminal, { vocabularies }: EntryContext): Promise<readonly string[]> {
  const how = "Mit den Pfeiltasten bewegen, mit der Leertaste wählen, mit der Eingabetaste bestätigen";
  for (let message = `Welche Themen hat der Bericht? ${how}`; ; message = `Bitte wählen Sie mindestens eines. ${how}`) {
    const topics = await multiselect<string>({
      ...terminal,
      message,
      options: [...vocabularies.topics.values()].map(({ key, label }) => ({ value: key, label })),
      required: false, // clack asks for one in English
      maxItems: 12,
      showInstructions: false,
    });
    if (answered(topics).length > 0) return answered(topics);
  }
}

export async function askKind(terminal: Terminal): Promise<EntryKind> {
  const kind = await select<EntryKind>({
    ...terminal,
    message: "Welche Art von Bericht ist es? Mit den Pfeiltasten wählen, mit der Eingabetaste bestätigen",
    options: entryKinds.map((value) => ({ value, label: kindNames[value] })),
    showInstructions: false,
  });
  return answered(kind);
}

export async function askSlug(terminal: Terminal, proposed: string, objection: Objection): Promise<string> {
  const slug = await text({
    ...terminal,
    message: "Kurzname für Datei und Adresse: übernehmen oder ändern",
    initialValue: proposed,
    validate: (value = "") => objection(value.trim()),
  });
  return answered(slug).trim();
}
