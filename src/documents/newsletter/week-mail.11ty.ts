import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { weekMailAddress } from "../../archive/addresses.ts";
import { documentRoute } from "../route.ts";
import { type Newsletter, newsletters } from "./newsletter.ts";
import { renderWithin } from "./render-within.ts";
import { WeekMail } from "./week-mail.tsx";

/** Gmail cuts mails off at 102 KB, and newsletter tools add to this: links that they count, a link to unsubscribe. */
const mostBytes = 90_000;

/** Lines of e-mails have at most 998 bytes; https://www.rfc-editor.org/rfc/rfc5322#section-2.1.1. */
function inLines(html: string): string {
  return html.replaceAll(/<(?=(?:style|body|table|tr|h\d|p|li)\b)|<(?=!--)/g, "\n<");
}

/** Every week as an HTML e-mail. */
export default documentRoute<Newsletter>({
  pages: newsletters(weekMailAddress),
  render: ({ digest, ...site }) =>
    renderWithin(
      mostBytes,
      digest,
      (part) => `<!doctype html>\n${inLines(renderToString(h(WeekMail, { ...site, digest: part })))}\n`,
    ),
});
