import { weekCount, weekTitle } from "../../../_includes/week-words.ts";
import { reportCount } from "../../content/report-count.ts";
import type { SiteFrame } from "../../content/site-frame.ts";
import { absolute } from "../json-ld.ts";
import { MailLink } from "./mail-link.tsx";
import { mailDarkScheme, mailStyles as styles } from "./mail-styles.ts";
import type { Newsletter } from "./newsletter.ts";
import { digestSummary, leftOut, type WeekDigest } from "./week-digest.ts";
import { WeekMailSection } from "./week-mail-section.tsx";

const operatorNote =
  "<!-- Hierher, vor „Herausgegeben von“, gehört der Link zum Abmelden. Jedes Newsletter-Werkzeug hat dafür seinen eigenen Platzhalter. -->";

/** Word, which lays out for Outlook, knows neither `max-width` nor automatic margins, and adds space of its own. */
const table = { role: "presentation", cellpadding: "0", cellspacing: "0", border: "0" } as const;
const sheet = { ...table, align: "center", width: "600" } as const;

/** A week as an HTML e-mail: tables, inline styles, nothing to load. It has to stand up to Outlook and to Gmail. */
export function WeekMail({ frame, sender, digest }: Newsletter) {
  const title = weekTitle(digest.week);
  return (
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{`${title} – ${frame.name}`}</title>
        <style dangerouslySetInnerHTML={{ __html: mailDarkScheme }} />
      </head>
      <body class="ground" style={styles.body}>
        <div style={styles.preheader}>{digestSummary(digest)}</div>
        <table {...table} width="100%" class="ground" style={styles.ground}>
          <tbody>
            <tr>
              <td align="center" style={styles.margin}>
                <table {...sheet} style={styles.sheet}>
                  <tbody>
                    <tr>
                      <td class="text" style={styles.head}>
                        <p style={styles.name}>
                          <MailLink to={absolute(frame, "/")}>{frame.name}</MailLink>
                        </p>
                        <h1 style={styles.title}>{title}</h1>
                        <p class="muted" style={styles.small}>
                          {weekCount(digest.count, digest.sections.length)}
                        </p>
                      </td>
                    </tr>
                    {digest.sections.map((section) => (
                      <tr>
                        <td class="text line" style={styles.section}>
                          <WeekMailSection frame={frame} section={section} />
                        </td>
                      </tr>
                    ))}
                    <tr>
                      <td class="text line" style={styles.section}>
                        <WayToTheWeek frame={frame} digest={digest} />
                      </td>
                    </tr>
                    <tr>
                      <td class="muted" style={styles.unsubscribe} dangerouslySetInnerHTML={{ __html: operatorNote }} />
                    </tr>
                    <tr>
                      <td class="muted line" style={styles.foot}>
                        <Imprint frame={frame} sender={sender} />
                      </td>
                    </tr>
                  </tbody>
                </table>
              </td>
            </tr>
          </tbody>
        </table>
      </body>
    </html>
  );
}

function WayToTheWeek({ frame, digest }: { readonly frame: SiteFrame; readonly digest: WeekDigest }) {
  const rest = leftOut(digest);
  return (
    <p style={styles.end}>
      {rest > 0 && `Auf der Website: ${reportCount(rest)} mehr. `}
      <MailLink to={absolute(frame, digest.address)}>Alle Berichte dieser Woche</MailLink>
    </p>
  );
}

function Imprint({ frame, sender }: Omit<Newsletter, "digest">) {
  return (
    <>
      <p style={styles.footLine}>
        Herausgegeben von: {sender.name}, {sender.street}, {sender.postcode} {sender.city},{" "}
        <MailLink to={`mailto:${sender.email}`}>{sender.email}</MailLink>
      </p>
      <p style={styles.footLine}>
        <MailLink to={absolute(frame, "/impressum/")}>Impressum</MailLink> ·{" "}
        <MailLink to={absolute(frame, "/datenschutz/")}>Datenschutz</MailLink>
      </p>
    </>
  );
}
