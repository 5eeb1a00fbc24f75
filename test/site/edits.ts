// What editors, operators, programmers and accidents do between two builds of a small project.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { organisations, places, type SmallReport, smallReports, topics } from "./small-project.ts";

/** All that a site is made from, and what has happened to its directories. */
export interface State {
  readonly reports: readonly SmallReport[];
  /** Contents of files of the data directory that differ from those of the project. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly now: string;
  /** Which copy of the product builds. */
  readonly program: Program;
  /** Whether the next build is called with `--clean`. */
  readonly clean: boolean;
  /** What shall happen to the output and the cache before the next build. */
  readonly accidents: readonly Accident[];
}

/** The product, the same with another footer, and with another size of volumes. */
export const programs = ["plain", "footer", "volumes"] as const;
export type Program = (typeof programs)[number];

/** Something that happens to a file; `at` chooses which. */
export interface Accident {
  readonly kind: (typeof accidents)[number];
  readonly at: number;
}
const accidents = [
  "file deleted",
  "folder deleted",
  "file cut",
  "file falsified",
  "file touched",
  "foreign file",
  "memo deleted",
  "memo cut",
  "memo of another kind",
  "other memory deleted",
  "other memory cut",
  "cache deleted",
] as const;

export const firstState: State = {
  reports: smallReports,
  data: {},
  now: "2026-11-21T12:00:00+01:00",
  program: "plain",
  clean: false,
  accidents: [],
};

/** An edit: `at` chooses what it concerns, `value` what becomes of that. */
export interface Edit {
  readonly kind: EditKind;
  readonly at: number;
  readonly value: number;
}

type Change = (state: State, at: number, value: number) => State;

/** One of some values, chosen by a number however large. */
export function nth<T>(values: readonly T[], number: number): T {
  if (values.length === 0) throw new Error("Nothing to choose from.");
  return values[number % values.length] as T; // it is below the length
}

const months = ["2023-02", "2023-11", "2024-05", "2025-08", "2026-03"];
const names = ["karte", "portal", "netz", "antrag", "kita", "ampel"];
const instants = ["2026-06-01T06:00:00+02:00", "2026-11-21T12:00:00+01:00", "2027-02-01T06:00:00+01:00"];
const sentences = [
  "Der Fachdienst nutzt eine Landkarte.",
  "Die Bezahlkarte kommt, z. B. für Kinder in der Kita.",
  "Eine Karte reicht dem Dienst.",
  "Im Haushalt steht nichts davon.",
  "Der Kindergartenplatz wird online vergeben.\n\n- Zwei Gruppen[^1]\n\n[^1]: Stand im Mai.",
  "Das **Schulamt** lobt den [Dienst](https://www.example.org/dienst).",
];
const addressOf = ({ day, slug }: Pick<SmallReport, "day" | "slug">): string =>
  `/${day.slice(0, 4)}/${day.slice(5, 7)}/${slug}/`;

function addressesOf({ reports }: State): ReadonlySet<unknown> {
  return new Set(reports.flatMap((report) => [addressOf(report), ...aliasesOf(report)]));
}

const aliasesOf = ({ more }: SmallReport): readonly unknown[] => (Array.isArray(more.aliases) ? more.aliases : []);

/** Puts a report in the place of one that the number chooses; null removes it. */
function replace(state: State, at: number, change: (report: SmallReport) => SmallReport | null): State {
  if (state.reports.length === 0) return state;
  const old = nth(state.reports, at);
  const changed = change(old);
  return { ...state, reports: state.reports.flatMap((report) => (report !== old ? [report] : (changed ?? []))) };
}

/** Changes the text or sets and unsets a key of a head. */
const keyOf =
  (change: (report: SmallReport, value: number) => Readonly<Record<string, unknown>>): Change =>
  (state, at, value) =>
    replace(state, at, (report) => ({ ...report, more: { ...report.more, ...change(report, value) } }));

/** Gives a report a day and a name that are free; leaves it alone when they are taken. */
function move(state: State, at: number, value: number, aliases: (old: SmallReport) => readonly unknown[]): State {
  const place = { day: `${nth(months, value)}-${10 + (value % 17)}`, slug: nth(names, Math.floor(value / 3)) };
  if (addressesOf(state).has(addressOf(place))) return state;
  return replace(state, at, (old) => ({
    ...old,
    ...place,
    more: { ...old.more, date: undefined, aliases: aliases(old) },
  }));
}

const dataOf = (file: string): unknown => parse(readFileSync(join("_data", file), "utf8"));
const original = {
  // The news of small projects were never published: no ledger is kept of them.
  "site.yaml": { ...(dataOf("site.yaml") as Record<string, unknown>), checks: { ledger: false } },
  "topics.yaml": dataOf("topics.yaml") as readonly Record<string, unknown>[],
  "states.yaml": dataOf("states.yaml") as readonly Record<string, unknown>[],
  "organisations.yaml": (dataOf("organisations.yaml") as readonly Record<string, unknown>[]).filter(({ key }) =>
    organisations.some((organisation) => organisation === key),
  ),
};

function inSite(change: (value: number) => Readonly<Record<string, unknown>>): Change {
  return (state, _at, value) => {
    const site = { ...original["site.yaml"], ...(state.data["site.yaml"] ?? {}) };
    return { ...state, data: { ...state.data, "site.yaml": { ...site, ...change(value) } } };
  };
}

/** Changes one record of a file that holds a list of them. */
function inList(
  file: "topics.yaml" | "states.yaml" | "organisations.yaml",
  keys: readonly string[],
  change: (value: number) => Readonly<Record<string, unknown>>,
): Change {
  return (state, at, value) => {
    const records = (state.data[file] ?? original[file]) as readonly Record<string, unknown>[];
    const changed = records.map((record) =>
      record["key"] === nth(keys, at) ? { ...record, ...change(value) } : record,
    );
    return { ...state, data: { ...state.data, [file]: changed } };
  };
}

const changes = {
  add: (state, at, value) => {
    const place = { day: `${nth(months, at)}-${10 + (value % 17)}`, slug: nth(names, value) };
    if (addressesOf(state).has(addressOf(place))) return state;
    const report: SmallReport = {
      ...place,
      title: nth(["Rathaus öffnet Portal", "Kita-Plätze im Netz", "Neue Karten für alle"], value),
      body: nth(sentences, at + value),
      region: [nth([...places, "bundesweit", "Sachsen"], at * 5 + value)],
      topics: [...new Set([nth(topics, value), nth(topics, at)])],
      more: value % 2 === 0 ? {} : { organisations: [nth(organisations, at)] },
    };
    return { ...state, reports: [...state.reports, report] };
  },
  delete: (state, at) => replace(state, at, () => null),
  rename: (state, at, value) => move(state, at, value, () => []),
  "rename with alias": (state, at, value) => move(state, at, value, (old) => [addressOf(old), ...aliasesOf(old)]),
  title: (state, at, value) =>
    replace(state, at, (report) => ({ ...report, title: `${nth(["Stadt", "Amt", "Kreis"], value)} führt Dienst ein` })),
  text: (state, at, value) => replace(state, at, (report) => ({ ...report, body: nth(sentences, value) })),
  region: (state, at, value) =>
    replace(state, at, (report) => ({ ...report, region: [nth([...places, "bundesweit", "SN"], value)] })),
  topics: (state, at, value) =>
    replace(state, at, (report) => ({ ...report, topics: [...new Set([nth(topics, value), nth(topics, at)])] })),
  organisations: keyOf((_, value) => ({ organisations: value % 4 === 3 ? [] : [nth(organisations, value)] })),
  kicker: keyOf((_, value) => ({ kicker: nth([undefined, "Oberlausitz", "Freistaat"], value) })),
  kind: keyOf((_, value) => ({ kind: nth(["meldung", "pressemitteilung", "hinweis"], value) })),
  "time of day": (state, at, value) =>
    replace(state, at, (report) => ({ ...report, more: { ...report.more, date: `${report.day}T1${value % 10}:30` } })),
  draft: keyOf(({ more }) => ({ draft: more.draft !== true })),
  embargo: keyOf((_, value) => ({ embargo: nth([undefined, "2026-09-01T08:00", "2027-01-01T00:00"], value) })),
  withdrawn: keyOf(({ more }) => ({
    withdrawn: more.withdrawn ? undefined : { date: "2026-04-01", reason: "Die Zahlen waren falsch." },
  })),
  updated: keyOf((_, value) => ({ updated: nth([undefined, "2026-04-02", "2026-05-03"], value) })),
  correction: keyOf(({ more }) => ({
    corrections: more.corrections
      ? undefined
      : [{ date: "2026-04-03", kind: "richtigstellung", text: "Es sind vier." }],
  })),
  events: keyOf((_, value) => ({
    events: value % 2 ? undefined : [{ title: "Sprechtag", date: nth(["2026-12-01", "2027-03-01T10:00"], value) }],
  })),
  sources: keyOf((_, value) => ({
    sources: value % 2 ? undefined : [{ publisher: "Stadt Görlitz", date: "2026-03-02" }],
  })),
  alias: (state, at, value) => {
    const alias = `/alt/${nth(names, value)}/`;
    if (addressesOf(state).has(alias)) return state;
    return keyOf((report) => ({ aliases: [...aliasesOf(report), alias] }))(state, at, value);
  },
  image: keyOf((_, value) => {
    const src = nth([undefined, "../bilder/quer.jpg", "../bilder/hoch.jpg"], value);
    return { image: src && { src, alt: "Ein Berg", credit: "Stadtarchiv", license: nth(["CC0", "frei"], value) } };
  }),
  "no alias": keyOf(() => ({ aliases: undefined })),

  "label of a topic": inList("topics.yaml", topics, (value) => ({
    label: nth(["Schulwesen", "Verkehr und Karten"], value),
  })),
  "description of a topic": inList("topics.yaml", topics, (value) => ({
    description: `Berichte, ${value % 3}. Fassung.`,
  })),
  "name of an organisation": inList("organisations.yaml", organisations, (value) => ({
    name: nth(["Verband der Karten", "Dataport AöR"], value),
  })),
  "kind of an organisation": inList("organisations.yaml", organisations, (value) => ({
    kind: nth(["verband", "initiative"], value),
  })),
  "words for a Land": inList("states.yaml", ["14", "16"], (value) => ({
    locative: nth(["im Freistaat", "bei uns"], value),
  })),
  "name of the site": inSite((value) => ({ name: nth(["Ortsmarke", "Amtsblick"], value) })),
  "address of the site": inSite((value) => ({
    url: nth(["https://ortsmarke.example", "https://www.example.org/archiv-x/"], value),
  })),
  "texts of the site": inSite((value) => ({ about: [`Das Archiv in ${value % 3} Sätzen.`] })),
  "files for texts": inSite((value) => ({
    search: nth([undefined, { closedTextFiles: 1 }, { closedTextFiles: 4 }], value),
  })),
  "words of the search": (state, _at, value) => ({
    ...state,
    data: {
      ...state.data,
      "search.yaml": {
        parts: nth([["karte"], ["karte", "land", "dienst"]], value),
        synonyms: nth([[], [["Kita", "Kindergarten", "Krippe"]]], Math.floor(value / 2)),
        written_out: {},
        never_split: [],
      },
    },
  }),
  "names of places": (state, _at, value) => ({
    ...state,
    data: { ...state.data, "places.yaml": { aliases: { "14": [nth(["Sachsenland", "Freistaat Sachsen"], value)] } } },
  }),

  time: (state, _at, value) => ({ ...state, now: nth(instants, value) }),
  program: (state, _at, value) => ({ ...state, program: nth(programs, value) }),
  clean: (state) => ({ ...state, clean: true }),
  accident: (state, at, value) => ({
    ...state,
    accidents: [...state.accidents, { kind: nth(accidents, value), at }],
  }),
} satisfies Readonly<Record<string, Change>>;

type EditKind = keyof typeof changes;

/** All kinds of edits. */
export const editKinds = Object.keys(changes) as readonly EditKind[]; // an object literal has these keys and no others

export function apply(state: State, { kind, at, value }: Edit): State {
  return changes[kind](state, at, value);
}
