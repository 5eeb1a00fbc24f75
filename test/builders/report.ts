type Key = "title" | "date" | "teaser" | "region" | "topics";

/** What differs from the plain report: whole lines of the head (null leaves one out), further lines, another body. */
export interface ReportChange extends Readonly<Partial<Record<Key, string | null>>> {
  /** Lines that follow `topics`, from line 7 on. */
  readonly more?: string;
  /** Text from two lines after the closing fence on: line 9 when the head is as usual. */
  readonly body?: string;
}

const plain: Readonly<Record<Key, string>> = {
  title: "title: Bezahlkarte startet",
  date: "date: 2025-05-09",
  teaser: "teaser: Wer Dresden neu zugewiesen wird, erhält seit Anfang Mai eine Bezahlkarte.",
  region: "region: [Dresden]",
  topics: "topics: [soziales]",
};

/** Where a plain report lies below the news directory. */
export const reportPath = "2025/2025-05-09-bezahlkarte.md";

/** The text of a news file that is right but for the change: title on line 2, date 3, teaser 4, region 5, topics 6, body 9. */
export function report({ more, body = "In Dresden hat die Ausgabe begonnen.", ...change }: ReportChange = {}): string {
  const head = Object.entries({ ...plain, ...change }).flatMap(([, line]) => (line === null ? [] : [line]));
  return ["---", ...head, ...(more === undefined ? [] : [more]), "---", "", body, ""].join("\n");
}
