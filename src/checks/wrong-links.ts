import { join } from "node:path";
import { isPublished } from "../archive/publication.ts";
import { createPublishedArchive } from "../archive/site.ts";
import type { Entry } from "../content/entry.ts";
import { positionOfText } from "../content/entry-position.ts";
import { adviceOnFileLink } from "../content/file-link.ts";
import type { Problem } from "../content/problem.ts";
import type { Content } from "../content/read-content.ts";
import { pathPrefixOf } from "../content/site-address.ts";
import { problemsIn, warningsIn } from "../content/source-file.ts";
import { nearestOf } from "../content/suggestions.ts";
import { siteAddresses } from "../documents/site-addresses.ts";
import { slugOf } from "../regions/fold.ts";
import { brokenReports } from "./broken-reports.ts";
import type { CheckOptions, ContentCheck } from "./check-content.ts";
import { neighbourOf } from "./near-addresses.ts";

/** What becomes of an own address: "later" means with a draft, or when an embargo ends. */
type Fate = "there" | "later" | "never";

/** Links to pages of this site that are not there, or not yet: in texts, sources and events. */
export const wrongLinks: ContentCheck = (content, options) => {
  const ownLinks = ownLinkReader(content.site.url);
  const { fateOf, present } = addressBook(content, options);
  const broken = brokenReports(options.news, content);
  return content.entries.flatMap((entry) => {
    if (entry.withdrawn) return []; // nobody sees its text
    const addresses = new Set(ownLinks(entry));
    return [...addresses].flatMap((address): readonly Problem[] => {
      const fate = fateOf(address);
      if (fate === "there") return [];
      const file = join(options.news, entry.file);
      const position = positionOfText(file, address);
      if (fate === "never") {
        if (broken.mayAnswer(address)) return [];
        const message = `Die eigene Seite „${address}" gibt es nicht.`;
        return [problemsIn(file)("link-dead", position, message, nearest(address, content.entries, fateOf, present))];
      }
      if (!isPublished(entry, { now: options.now, preview: false })) return []; // both may appear together
      return [
        warningsIn(file)(
          "link-unpublished",
          position,
          `Die Seite „${address}" ist noch nicht veröffentlicht; der Link führt bis dahin ins Leere.`,
          "Ergänzen Sie den Link, wenn sie erschienen ist.",
        ),
      ];
    });
  });
};

/** Given the address of a site, returns a function that finds the own addresses to which an entry links: without path prefix, query and mark. */
function ownLinkReader(url: string): (entry: Entry) => readonly string[] {
  const prefix = pathPrefixOf(url);
  const home = new URL(prefix, url).href;
  const homes = [prefix, home, home.replace(/^https:/, "http:")];
  return ({ body, sources, events }) => {
    const inBody = [...body.matchAll(/ href="([^"#][^"]*)"/g)].map(([, escaped = ""]) =>
      escaped.replaceAll("&amp;", "&"),
    );
    const inHead = [...sources, ...events].flatMap((item) => (item.url === undefined ? [] : [item.url]));
    return [...inBody, ...inHead].flatMap((written) => {
      const target = decoded(written);
      const start = homes.find((one) => target.startsWith(one));
      return start === undefined ? [] : [`/${target.slice(start.length).replace(/[?#].*$/, "")}`];
    });
  };
}

/** What is known of own addresses. */
interface AddressBook {
  readonly fateOf: (address: string) => Fate;
  /** All addresses that are there; slow at first. */
  readonly present: () => ReadonlySet<string>;
}

/** Most links lead to reports: the lists of the site are made only when one leads elsewhere. */
function addressBook(content: Content, { now }: CheckOptions): AddressBook {
  const fates = new Map<string, Fate>();
  for (const entry of content.entries) {
    const fate = isPublished(entry, { now, preview: false }) ? "there" : "later";
    for (const address of [entry.address, ...entry.aliases]) fates.set(address, fate);
  }
  let there: ReadonlySet<string> | undefined;
  let future: ReadonlySet<string> | undefined;
  const addresses = (preview: boolean) =>
    siteAddresses({ archive: createPublishedArchive(content, { now, preview }), config: content.site });
  const present = (): ReadonlySet<string> => {
    there ??= addresses(false);
    return there;
  };
  const fateOf = (address: string): Fate => {
    const known = fates.get(address);
    if (known) return known;
    if (present().has(address)) return "there";
    future ??= addresses(true);
    return future.has(address) ? "later" : "never";
  };
  return { fateOf, present };
}

/** What an editor may have meant: another spelling of the address, the file of a report, a page beside it, or the short name of a report that is spelt or dated otherwise. */
function nearest(
  address: string,
  entries: readonly Entry[],
  fateOf: AddressBook["fateOf"],
  present: AddressBook["present"],
): string {
  const toFile = adviceOnFileLink(address);
  if (toFile) return toFile;
  const respelt = respellings(address).find((one) => fateOf(one) === "there");
  if (respelt) return `Meinten Sie „${respelt}"?`;
  const page = neighbourOf(address, present());
  if (page !== undefined) return `Meinten Sie „${page}"?`;
  const [, slug = ""] = /([^/]*)\/?$/.exec(address) ?? [];
  const meant = nearestOf(
    slug,
    entries.map((entry) => entry.slug),
  );
  const entry = entries.find((candidate) => candidate.slug === meant);
  return entry
    ? `Meinten Sie „${entry.address}"?`
    : "Öffnen Sie die gemeinte Seite in der Vorschau und übernehmen Sie von ihrer Adresse, was hinter localhost:8080 steht.";
}

/** The address with a slash at its end; in small letters; and with its umlauts written out. */
function respellings(address: string): readonly string[] {
  const closed = address.endsWith("/") ? address : `${address}/`;
  return [closed, closed.toLowerCase(), closed.split("/").map(slugOf).join("/")];
}

/** Addresses with umlauts are there in code ("%C3%BC"); editors want to read what they have written. */
function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target; // a percent sign that is none of a code
  }
}
