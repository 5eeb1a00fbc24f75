import { weekCount, weekTitle } from "../../../_includes/week-words.ts";
import { weekTextAddress } from "../../archive/addresses.ts";
import { longDate } from "../../content/date-words.ts";
import { absolute } from "../json-ld.ts";
import { documentRoute } from "../route.ts";
import { type Newsletter, newsletters } from "./newsletter.ts";
import { wrapLines } from "./wrap-lines.ts";

/** Longer lines are broken anywhere on their way, see https://www.rfc-editor.org/rfc/rfc3676#section-4.2. */
const width = 72;

/** Every newsletter tool has a placeholder of its own for that link. No text can hide it as HTML does: nobody shall miss it. */
const placeOfUnsubscribing = "Abmelden:\n[Hierher gehört der Link zum Abmelden aus Ihrem Newsletter-Werkzeug.]";

/** A heading, underlined. */
function heading(text: string, stroke: "=" | "-"): string {
  const lines = wrapLines(text, width);
  return `${lines}\n${stroke.repeat(Math.max(...lines.split("\n").map(({ length }) => length)))}`;
}

/** Every week as plain text, for newsletters and for the text part of HTML e-mails. */
export default documentRoute<Newsletter>({
  pages: newsletters(weekTextAddress),
  render: ({ frame, sender: { name, street, postcode, city, email }, digest }) => {
    const parts = [
      frame.name,
      heading(weekTitle(digest.week), "="),
      weekCount(digest.count, digest.sections.length),
      ...digest.sections.flatMap((section) => [
        heading(section.name, "-"),
        ...section.reports.map(({ kicker, title, day, teaser = "", address }) =>
          [
            wrapLines(`${kicker}: ${title}`, width),
            longDate(day),
            wrapLines(teaser, width),
            absolute(frame, address),
          ].join("\n"),
        ),
      ]),
      `Alle Berichte dieser Woche:\n${absolute(frame, digest.address)}`,
      "-".repeat(width),
      placeOfUnsubscribing,
      wrapLines(`Herausgegeben von: ${name}, ${street}, ${postcode} ${city}, ${email}`, width),
      `Impressum:\n${absolute(frame, "/impressum/")}`,
      `Datenschutz:\n${absolute(frame, "/datenschutz/")}`,
    ];
    return `${parts.join("\n\n")}\n`;
  },
});
