import { listText, namesIn } from "./list-value.ts";
import { aliasMeant } from "./meant-address.ts";
import { placeholderFor } from "./placeholder.ts";

const sampleDay = "JJJJ-MM-TT";
const sampleUrl = '"https://…"';

/**
 * Of each group in the head: what may stand in it, by key; in the order in which editors write it. None of it can be
 * published as it stands: whoever copies the example without a thought must not make a fact of it.
 */
const groups: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  image: {
    src: "rathaus.jpg",
    alt: sample("Was zu sehen ist"),
    credit: sample("Wer es gemacht hat"),
    license: sample("Lizenz, etwa CC BY 4.0"),
  },
  withdrawn: { date: sampleDay, reason: sample("Warum er zurückgezogen ist") },
  sources: { publisher: sample("Wer es veröffentlicht hat"), url: sampleUrl },
  events: { title: sample("Was an dem Tag ist"), date: sampleDay },
  corrections: { date: sampleDay, kind: "richtigstellung", text: sample("Was falsch war") },
};

function sample(what: string): string {
  return JSON.stringify(placeholderFor(what));
}

/** Which key of a group somebody means who writes a text in its place. */
function keyMeant(group: string, text: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return group === "sources" ? undefined : "date";
  if (/^https?:/.test(text)) return "url";
  return { image: "src", withdrawn: "reason", sources: "publisher", events: "title", corrections: "text" }[group];
}

/** `{ src: x.jpg, alt: "Was zu sehen ist", … }`: a group of the head with what was written in its place, on one line. */
function exampleOf(group: string, input: unknown): string | undefined {
  const example = groups[group];
  if (!example) return undefined;
  const meant = typeof input === "string" ? keyMeant(group, input) : undefined;
  const own = meant === undefined || !(meant in example) ? {} : { [meant]: bare(String(input)) };
  const pairs = Object.entries({ ...example, ...own }).map(([key, value]) => `${key}: ${value}`);
  return `{ ${pairs.join(", ")} }`;
}

function bare(value: unknown): string {
  return /^[\w.-]+$/.test(String(value)) ? String(value) : JSON.stringify(value);
}

/** What the wrong form of a value calls for. */
interface WrongForm {
  /** Where it stands: `["sources", 0]`. */
  readonly path: readonly PropertyKey[];
  readonly input: unknown;
  /** The keys of the group that belongs here or, in a list, below; none where it is no group. */
  readonly keys: readonly string[];
  /** Whether it begins on the line of its key. */
  readonly isInline: boolean;
}

/** Says how to write a value: German, with what was written in it where that is possible. */
type Advice = (wrong: WrongForm) => string;

/** The value with its key before it, or alone when it stands in a list. */
function written({ path }: WrongForm, value: string): string {
  const last = path.at(-1);
  return typeof last === "number" ? value : `${String(last)}: ${value}`;
}

const asText: Advice = (wrong) => {
  const { input } = wrong;
  if (Array.isArray(input) && input.length === 1)
    return `Lassen Sie die Klammern weg: ${written(wrong, bare(String(input[0])))}`;
  const value = typeof input === "object" ? "…" : String(input);
  return `Setzen Sie den Wert in Anführungszeichen: ${written(wrong, `"${value}"`)}`;
};

const asList: Advice = (wrong) => {
  const { path, input, keys, isInline } = wrong;
  if (typeof input === "object" && input !== null && keys.length === 0) {
    const names = Object.entries(input).flatMap(([key, value]) => (value === null ? [key] : [key, String(value)]));
    return `Schreiben Sie: ${written(wrong, listText(names))}`;
  }
  if (typeof input === "object" && input !== null) {
    const pairs = Object.entries(input).map(([key, value]) => `${key}: ${bare(value)}`);
    if (isInline) return `Schreiben Sie: ${written(wrong, `[{ ${pairs.join(", ")} }]`)}`;
    const [first = keys[0]] = Object.keys(input);
    return `Setzen Sie vor „${first}" einen Strich und ein Leerzeichen: - ${first}: …`;
  }
  const example = exampleOf(String(path.at(-1)), input);
  if (example !== undefined) return `Schreiben Sie zum Beispiel: ${written(wrong, `[${example}]`)}`;
  if (keys.length > 0) return `Schreiben Sie darunter je Gruppe eingerückt: - ${keys[0]}: …`;
  const names = namesIn(String(input)).map((name) => (path.at(-1) === "aliases" ? (aliasMeant(name) ?? name) : name));
  return `Schreiben Sie: ${written(wrong, listText(names))}`;
};

const asGroup: Advice = (wrong) => {
  const { path, input, keys } = wrong;
  const name = path.findLast((step) => typeof step === "string");
  const example = exampleOf(String(name), Array.isArray(input) ? input[0] : input);
  return example === undefined
    ? `Schreiben Sie darunter eingerückt je Zeile eine Angabe${keys.length > 0 ? `: ${keys.join(", ")}` : ""}.`
    : `Schreiben Sie zum Beispiel: ${written(wrong, example)}`;
};

/** How an expected form reads in German, and what to do. */
export const forms: Readonly<Record<string, readonly [string, Advice?]>> = {
  string: ["ein Text", asText],
  boolean: ["true oder false", (wrong) => `Schreiben Sie ${written(wrong, "true")} oder löschen Sie die Zeile.`],
  number: ["eine Zahl", () => "Schreiben Sie nur Ziffern, ohne Anführungszeichen."],
  int: ["eine ganze Zahl", () => "Schreiben Sie nur Ziffern, ohne Anführungszeichen."],
  array: ["eine Liste", asList],
  object: ["eine Gruppe von Angaben", asGroup],
};
