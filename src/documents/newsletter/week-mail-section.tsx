import { longDate } from "../../content/date-words.ts";
import type { SiteFrame } from "../../content/site-frame.ts";
import { absolute } from "../json-ld.ts";
import { MailLink } from "./mail-link.tsx";
import { mailStyles as styles } from "./mail-styles.ts";
import type { WeekDigest } from "./week-digest.ts";

interface WeekMailSectionProps {
  readonly frame: SiteFrame;
  readonly section: WeekDigest["sections"][number];
}

/** The reports of a Land in an e-mail: those that have teasers, then a list of the other headlines. */
export function WeekMailSection({ frame, section: { name, reports } }: WeekMailSectionProps) {
  const headlines = reports.filter(({ teaser }) => teaser === undefined);
  return (
    <>
      <h2 style={styles.land}>{name}</h2>
      {reports
        .filter(({ teaser }) => teaser !== undefined)
        .map(({ address, day, kicker, title, teaser }) => (
          <>
            <h3 style={styles.headline}>
              <span class="muted" style={styles.kicker}>
                {kicker}
              </span>
              <br />
              <MailLink to={absolute(frame, address)}>{title}</MailLink>
            </h3>
            <p style={styles.teaser}>
              {teaser}{" "}
              <span class="muted" style={styles.date}>
                {longDate(day)}
              </span>
            </p>
          </>
        ))}
      {headlines.length > 0 && (
        <ul style={styles.list}>
          {headlines.map(({ address, kicker, title }) => (
            <li>
              <MailLink to={absolute(frame, address)}>
                {kicker}: {title}
              </MailLink>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
