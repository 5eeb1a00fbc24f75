import { groups } from "d3-array";
import { dataAddress, searchAddress, statisticsAddress } from "../../archive/addresses.ts";
import { headerPolicy, pagePolicy } from "../../archive/content-security.ts";
import { referrerPolicy } from "../../archive/referrer-policy.ts";
import { mediaTypes } from "./media-types.ts";
import { expressionOfAny } from "./paths.ts";

/** What one header says, and where. */
export interface HeaderRule {
  readonly name: string;
  /** For all files that none of the cases is about; undefined: the header is not sent there. */
  readonly elsewhere?: string;
  /** No file belongs to two cases, nor to two paths of one: some hosts would send its header twice. */
  readonly cases: readonly HeaderCase[];
}

/** What the files of one path get. */
export interface PathHeaders {
  /** Without path prefix, and with one "*" at most; "/*" for all files, and the first. */
  readonly path: string;
  readonly headers: readonly {
    readonly name: string;
    readonly value: string;
    /** Whether it takes the place of what is said for all files. */
    readonly isOverride: boolean;
  }[];
}

interface HeaderCase {
  /** Without path prefix; one "*" in each stands for anything, slashes too: "/suche/*". */
  readonly paths: readonly string[];
  readonly value: string;
}

/** Names of files that say what is in them: a new content is a new address. */
const forEver = "public, max-age=31536000, immutable";
const namedAfterContent = [
  "/assets/*",
  `${searchAddress}*.json`,
  "/pagefind/*.pf_fragment",
  "/pagefind/*.pf_index",
  "/pagefind/*.pf_filter",
  "/pagefind/*.pf_meta",
  "/redaktion/programm/*.js",
];

/** What is for programs, those of other websites too: feeds, calendars, data. */
const forPrograms = [
  `${dataAddress}*`,
  `${statisticsAddress}*.csv`,
  "/*feed.xml",
  "/*feed.json",
  "/*index.json",
  "/*.ics",
];

/** Asked for again each time, which costs an answer without content: pages refer to files that a new build has removed. */
const checkedAgain = "public, max-age=0, must-revalidate";

/** Devices that no page of this site ever asks for. */
const unusedFeatures = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
];

const everywhere = (name: string, value: string): HeaderRule => ({ name, elsewhere: value, cases: [] });

interface Wishes {
  /** Whether browsers shall ask the whole host by https alone for a year. */
  readonly isStrictlyEncrypted: boolean;
  /** The Content-Security-Policy of the form at `/redaktion/`, where there is one. */
  readonly formPolicy: string | undefined;
}

/** All headers that a host is to send besides those that it sends by itself. */
export function headerRules({ isStrictlyEncrypted, formPolicy }: Wishes): readonly HeaderRule[] {
  const form = (value: string): readonly HeaderCase[] =>
    formPolicy === undefined ? [] : [{ paths: ["/redaktion/*"], value }];
  return [
    {
      name: "Content-Security-Policy",
      elsewhere: headerPolicy(pagePolicy("page")),
      cases: [
        { paths: [`${searchAddress}*`], value: headerPolicy(pagePolicy("search")) },
        { paths: ["/woche/*/mail.html"], value: headerPolicy(pagePolicy("mail")) },
        ...form(headerPolicy(formPolicy ?? "")),
      ],
    },
    everywhere("Referrer-Policy", referrerPolicy),
    everywhere("Permissions-Policy", unusedFeatures.map((feature) => `${feature}=()`).join(", ")),
    everywhere("X-Content-Type-Options", "nosniff"),
    ...(isStrictlyEncrypted ? [everywhere("Strict-Transport-Security", "max-age=31536000")] : []),
    // The form signs editors in by a window of the Git host, which has to report back.
    { name: "Cross-Origin-Opener-Policy", elsewhere: "same-origin", cases: form("unsafe-none") },
    {
      name: "Cross-Origin-Resource-Policy",
      elsewhere: "same-origin",
      // Feed readers and mail programs on the web show our pictures.
      cases: [{ paths: ["/assets/*", ...forPrograms], value: "cross-origin" }],
    },
    { name: "Access-Control-Allow-Origin", cases: [{ paths: forPrograms, value: "*" }] },
    {
      name: "Cache-Control",
      elsewhere: checkedAgain,
      cases: [{ paths: namedAfterContent, value: forEver }],
    },
    { name: "Content-Type", cases: mediaTypes.map(({ paths, type }) => ({ paths: [paths], value: type })) },
  ];
}

/** The same path by path, for hosts that have it that way: what all files get, and then what is different or added. */
export function headersByPath(rules: readonly HeaderRule[]): readonly PathHeaders[] {
  const everywhere = rules.flatMap(({ name, elsewhere }) =>
    elsewhere === undefined ? [] : [{ path: "/*", name, value: elsewhere, isOverride: false }],
  );
  const differing = rules.flatMap(({ name, elsewhere, cases }) =>
    cases.flatMap(({ paths, value }) =>
      paths.map((path) => ({ path, name, value, isOverride: elsewhere !== undefined })),
    ),
  );
  return groups([...everywhere, ...differing], ({ path }) => path).map(([path, headers]) => ({ path, headers }));
}

/** Given a rule, returns a function that says what the header of a file is, by its address without path prefix. */
export function valuesOf({ elsewhere, cases }: HeaderRule): (address: string) => string | undefined {
  const known = cases.map(({ paths, value }) => ({ expression: new RegExp(expressionOfAny("/", paths)), value }));
  return (address) => known.find(({ expression }) => expression.test(address))?.value ?? elsewhere;
}
