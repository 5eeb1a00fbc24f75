import { weekAddress } from "../../archive/addresses.ts";
import type { Group } from "../../archive/archive.ts";
import { weekSections } from "../../archive/weeks.ts";
import { reportCount } from "../../content/report-count.ts";

/** What a digest says of a report. */
interface DigestReport {
  /** Without path prefix. */
  readonly address: string;
  /** ISO day. */
  readonly day: string;
  readonly kicker: string;
  readonly title: string;
  /** Undefined where a digest had to be shortened. */
  readonly teaser: string | undefined;
}

/** The reports of a week by Land, for readers who do not come to the site: by e-mail, as text, in a feed. */
export interface WeekDigest {
  /** "2025-W19" */
  readonly week: string;
  /** Its page, without path prefix. */
  readonly address: string;
  /** How many reports the week has, those that a shortened digest leaves out among them. */
  readonly count: number;
  readonly sections: readonly { readonly name: string; readonly reports: readonly DigestReport[] }[];
}

/** Given a week of the archive, returns its digest with every report and every teaser. */
export function weekDigestOf({ subject: week, entries }: Group<string>): WeekDigest {
  return {
    week,
    address: weekAddress(week),
    count: entries.length,
    sections: weekSections(entries).map(({ name, entries: from }) => ({
      name,
      reports: from.map(({ address, day, kicker, title, teaser }) => ({ address, day, kicker, title, teaser })),
    })),
  };
}

/** "12 Berichte: Bundesweit, Bayern, Sachsen" */
export function digestSummary({ count, sections }: WeekDigest): string {
  return `${reportCount(count)}: ${sections.map(({ name }) => name).join(", ")}`;
}

/** Keeps the first teasers and headlines of a digest, so many of each. */
export function shortened(digest: WeekDigest, headlines: number, teasers: number): WeekDigest {
  let before = 0;
  const sections = digest.sections.map(({ name, reports }) => {
    const first = before;
    before += reports.length;
    return {
      name,
      reports: reports
        .slice(0, Math.max(0, headlines - first))
        .map((report, index) => (first + index < teasers ? report : { ...report, teaser: undefined })),
    };
  });
  return { ...digest, sections: sections.filter(({ reports }) => reports.length > 0) };
}

/** How many reports of its week a digest leaves out. */
export function leftOut({ count, sections }: WeekDigest): number {
  return sections.reduce((rest, { reports }) => rest - reports.length, count);
}
