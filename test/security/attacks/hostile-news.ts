import { createHash } from "node:crypto";
import type { Items } from "../../builders/news-directory.ts";
import { report, reportPath } from "../../builders/report.ts";
import { attacks } from "./all.ts";
import type { Attack } from "./attack.ts";

/** A report of the hostile site, and where it stands there. */
export interface HostileReport {
  readonly attack: Attack;
  /** "/2025/05/angriff-0a1b2c3d/". */
  readonly address: string;
}

/** Areas that say nothing of pages, or that stand there once more, all in one. */
const leftOut: ReadonlySet<string> = new Set(["the patience of the check", "the data files", "the texts of the head"]);

const accepted = Object.entries(attacks)
  .filter(([area]) => !leftOut.has(area))
  .flatMap(([, rows]) => rows)
  .filter(({ expected, news }) => !expected.startsWith("error") && reportPath in news);

const slugOf = ({ name, where }: Attack): string =>
  `angriff-${createHash("sha256").update(`${where} ${name}`).digest("hex").slice(0, 10)}`;

export const hostileReports: readonly HostileReport[] = accepted.map((attack) => ({
  attack,
  address: `/2025/05/${slugOf(attack)}/`,
}));

/** One report on everything that is hostile in the data files. */
const ofVocabularies = report({
  date: "date: 2025-05-10",
  topics: "topics: [constructor, soziales]",
  more: "organisations: [valueof]",
});

/** All accepted attacks together, each in a report of its own with what it needs beside it; earlier addresses differ. */
export const hostileNews: Items = Object.assign(
  { "2025/2025-05-10-constructor.md": ofVocabularies },
  ...accepted.map(({ news }, index) =>
    Object.fromEntries(
      Object.entries(news).map(([path, item]) => {
        const attack = accepted[index];
        return path === reportPath && attack ? [`2025/2025-05-09-${slugOf(attack)}.md`, item] : [path, item];
      }),
    ),
  ),
);
