import type { Entry } from "../content/entry.ts";
import type { Content } from "../content/read-content.ts";
import { originOf, pathPrefixOf } from "../content/site-address.ts";
import type { SiteConfig } from "../content/site-config.ts";
import type { LinkPicture, SiteFrame } from "../content/site-frame.ts";
import type { LandShape } from "../regions/land-shape.ts";
import type { Land } from "../regions/region.ts";
import { type Archive, createArchive } from "./archive.ts";
import type { ExportFormat } from "./export-formats.ts";
import type { Picture } from "./picture.ts";
import { type PublicationRules, shownEntries } from "./publication.ts";
import { type Relations, relationsIn } from "./relations.ts";
import { type Statistics, statisticsOf } from "./statistics/statistics.ts";

/** A script: its address and what it says. */
interface Script {
  readonly address: string;
  readonly js: string;
}

/** A file that pages refer to by its address: style sheet, font, icon. */
export interface Assets {
  /** Address of the style sheet and what it says. */
  readonly stylesheet: { readonly address: string; readonly css: string };
  /** Address of the script of the search page, and what it says. */
  readonly searchScript: Script;
  /** The script that narrows the page of feeds to what a reader looks for. */
  readonly feedScript: Script;
  /** For reading offline: the script that pages run, and the service worker. */
  readonly offline: { readonly address: string; readonly js: string; readonly worker: string };
  /** Addresses of the fonts, and the files they are copied from. */
  readonly fonts: readonly { readonly address: string; readonly file: string }[];
  /** The software of others in all these, and in the search. */
  readonly notices: readonly SoftwareNotice[];
}

/** Software of others that is handed on, and under which licence. */
export interface SoftwareNotice {
  /** "preact" */
  readonly name: string;
  readonly version: string;
  /** SPDX identifier. */
  readonly license: string;
  /** "2015-present Jason Miller"; undefined where the licence names nobody. */
  readonly holder: string | undefined;
  /** The licence, word by word. */
  readonly text: string;
}

/** A JSON file: its address and what it says. */
export interface DataFile {
  readonly address: string;
  readonly json: string;
}

/** What the search page must know of the index. */
export interface SearchPlan {
  /** Volumes of the index, newest first, each with a digest of its records. */
  readonly volumes: readonly { readonly name: string; readonly tag: string }[];
  /** Names of filters. */
  readonly names: DataFile;
  /** Words for suggestions; few readers need them. */
  readonly words: DataFile;
  /** Names of places from which there need not be a report; few readers need them. */
  readonly places: readonly DataFile[];
}

/** All reports of one year as one file, as far as other documents speak of it. */
export interface YearExport {
  /** "/daten/2025.csv" */
  readonly address: string;
  readonly format: ExportFormat;
  readonly year: string;
  /** So many reports. */
  readonly entries: number;
  /** The latest change of its reports, ISO instant. */
  readonly modified: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** The form of the Redaktion: three documents, and the files of the program behind it, which are copied. */
export interface EditingForm {
  readonly html: string;
  /** The Content-Security-Policy that the page brings along. */
  readonly policy: string;
  readonly config: string;
  readonly knowledge: string;
  readonly files: readonly { readonly address: string; readonly file: string }[];
}

/**
 * What messengers show beside links: one picture for the site, and one for each Land that has reports, by its key; and the icon
 * of the site for what shows no SVG.
 */
export interface LinkPictures {
  readonly site: LinkPicture;
  readonly icon: LinkPicture;
  readonly lands: ReadonlyMap<string, LinkPicture>;
}

/** What the check says of a report although it can be published; German. */
export interface Hint {
  /** Of its file. */
  readonly line: number;
  readonly text: string;
}

/** All that routes make pages from. */
export interface Site {
  readonly frame: SiteFrame;
  readonly config: SiteConfig;
  readonly lands: readonly Land[];
  readonly archive: Archive;
  readonly relations: (entry: Entry) => Relations;
  readonly statistics: Statistics;
  readonly landShapes: readonly LandShape[];
  readonly assets: Assets;
  readonly search: SearchPlan;
  /** The instant for which the site is made, ISO: for `pages` to sort by, never for `render`. */
  readonly now: string;
  /** Images of entries, by the files of the entries. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** By the files of the entries; in the preview only. */
  readonly hints?: ReadonlyMap<string, readonly Hint[]> | undefined;
  /** Undefined in the preview, whose pages nobody shares. */
  readonly linkPictures?: LinkPictures | undefined;
  /** Newest year first; what is in them is not known here. */
  readonly exports: readonly YearExport[];
  /** Undefined unless `site.yaml` asks for it. */
  readonly editingForm?: EditingForm | undefined;
}

/** Makes the archive out of what editors say, as it may be seen at one instant. */
export function createPublishedArchive(
  { gazetteer, vocabularies, entries }: Content,
  rules: PublicationRules,
): Archive {
  return createArchive(shownEntries(entries, rules), gazetteer.lands, vocabularies);
}

/** What a site has besides its contents. */
interface SiteParts extends Pick<Site, "assets" | "search" | "now"> {
  readonly pictures?: Site["pictures"];
  readonly linkPictures?: Site["linkPictures"];
}

/** Makes the site out of what editors and operators say. */
export function createSite(
  { site, gazetteer, landShapes }: Content,
  archive: Archive,
  { assets, search, now, pictures = new Map(), linkPictures }: SiteParts,
): Site {
  return {
    frame: {
      name: site.name,
      tagline: site.tagline,
      description: site.description,
      origin: originOf(site.url),
      pathPrefix: pathPrefixOf(site.url),
      publisher: site.publisher.name,
      editorsEmail: site.publisher.email,
      accessibilityEmail: site.accessibility.feedbackEmail,
      official: site.official,
      stylesheet: assets.stylesheet.address,
      fonts: assets.fonts.map(({ address }) => address),
      ...(site.offline && { offlineScript: assets.offline.address }),
      ...(linkPictures && { linkPicture: linkPictures.site }),
    },
    config: site,
    lands: gazetteer.lands,
    archive,
    relations: relationsIn(archive),
    statistics: statisticsOf(archive),
    landShapes,
    assets,
    search,
    now,
    pictures,
    linkPictures,
    exports: [],
  };
}
