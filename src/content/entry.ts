import type { Kreis, Land, Locality, Place } from "../regions/region.ts";
import type { EntryKind } from "./front-matter-schema.ts";
import type { Organisation, Topic } from "./vocabularies.ts";

/** Where a report comes from. */
export interface Source {
  readonly publisher: string;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** ISO day. */
  readonly date?: string | undefined;
}

/** A deadline or date that a report announces. */
export interface NewsEvent {
  readonly title: string;
  /** ISO day, or ISO date-time with offset. */
  readonly date: string;
  /** Like `date`; the last day or the end. */
  readonly end?: string | undefined;
  readonly url?: string | undefined;
}

export type CorrectionKind = "richtigstellung" | "ergaenzung" | "aktualisierung";

/** A published correction of a report. */
export interface Correction {
  /** ISO day. */
  readonly date: string;
  readonly kind: CorrectionKind;
  readonly text: string;
}

/** A lead image. */
interface Image {
  readonly src: string;
  readonly alt: string;
  readonly credit: string;
  readonly license: string;
}

/**
 * One report: validated, resolved, immutable. Nothing behind `src/content/` sees raw front matter.
 * Texts are plain text with German typography; `body` is safe HTML.
 */
export interface Entry {
  /** Path of the Markdown file below the news directory: "2025/2025-05-09-dresden-bezahlkarte.md". */
  readonly file: string;
  /** Its address without path prefix: "/2025/05/dresden-bezahlkarte/". */
  readonly address: string;
  readonly slug: string;
  /** The day of its date in Europe/Berlin, under which it stands in the archive: "2025-05-09". */
  readonly day: string;
  /** Instant of its date, ISO with Berlin offset; midnight where no time is given. Lists are sorted by it. */
  readonly dated: string;
  /** Instant of publication, ISO with Berlin offset: its date, or the end of its embargo where that comes later. */
  readonly published: string;
  /** Instant of the last editorial change after publication, or of publication; ISO with Berlin offset. */
  readonly modified: string;
  readonly title: string;
  readonly teaser: string;
  readonly kicker: string;
  readonly kind: EntryKind;
  /** Places and Kreise that the entry names, in its order. */
  readonly localities: readonly Locality[];
  readonly places: readonly Place[];
  /** Kreise that the entry names or its places imply. */
  readonly kreise: readonly Kreis[];
  /** Länder that the entry names or its places and Kreise imply. */
  readonly lands: readonly Land[];
  readonly nationwide: boolean;
  readonly topics: readonly Topic[];
  readonly organisations: readonly Organisation[];
  readonly sources: readonly Source[];
  readonly events: readonly NewsEvent[];
  readonly image: Image | undefined;
  /** ISO day of the last editorial change, as the editors give it. */
  readonly updated: string | undefined;
  readonly corrections: readonly Correction[];
  /** Instant before which the entry appears nowhere, ISO with Berlin offset. */
  readonly embargo: string | undefined;
  readonly draft: boolean;
  /** Earlier addresses, each with leading and trailing slash, without path prefix. */
  readonly aliases: readonly string[];
  readonly withdrawn: { readonly date: string; readonly reason: string } | undefined;
  readonly body: string;
  /** Its body as the editors wrote it, in Markdown, without empty lines around it: what `body` is rendered from. */
  readonly markdown: string;
}
