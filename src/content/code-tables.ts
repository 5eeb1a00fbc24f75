import { problemGroups } from "./problem-codes.ts";

const markers = ["<!-- codes:start -->", "<!-- codes:end -->"] as const;
const headings = { error: "Fehler", warning: "Warnungen" } as const;

/** What the Redaktionshandbuch says of all codes: a table for each group, in Markdown. */
function codeTables(): string {
  return problemGroups
    .map(({ severity, title, codes }) => {
      const rows = Object.entries(codes).map(([code, { meaning, mend }]) => `| \`${code}\` | ${meaning} | ${mend} |`);
      const table = ["| Code | Was es heißt | Was Sie tun |", "| --- | --- | --- |", ...rows];
      return `### ${headings[severity]}: ${title}\n\n${table.join("\n")}`;
    })
    .join("\n\n");
}

/**
 * Given the handbook, returns it with the tables of codes between their two markers as they are now; the rest as it was.
 * @throws Error when it does not have both markers
 */
export function withCodeTables(handbook: string): string {
  const [start, end] = markers;
  const [before = "", rest] = split(handbook, start);
  const [, after] = split(rest, end);
  return `${before}${start}\n\n${codeTables()}\n\n${end}${after}`;
}

function split(text: string, marker: string): readonly [string, string] {
  const index = text.indexOf(marker);
  if (index === -1) throw new Error(`The handbook has no line ${marker}, where the table of codes belongs.`);
  return [text.slice(0, index), text.slice(index + marker.length)];
}
