import { CorrectionList } from "../../_includes/correction-list.tsx";
import { Link } from "../../_includes/link.tsx";
import { PageIntro } from "../../_includes/page-intro.tsx";
import { correctionsAddress } from "../archive/addresses.ts";
import { correctedEntries } from "../archive/corrections.ts";
import { type WithdrawnReport, withdrawnReports } from "../archive/withdrawn.ts";
import { longDate } from "../content/date-words.ts";
import type { Correction } from "../content/entry.ts";
import type { SiteFrame } from "../content/site-frame.ts";
import { htmlRoute } from "../documents/route.ts";
import { StandardPage } from "./standard-page.tsx";

interface CorrectionsProps {
  readonly frame: SiteFrame;
  /** Reports with corrections, the one corrected last first. */
  readonly corrected: readonly {
    readonly address: string;
    readonly title: string;
    readonly corrections: readonly Correction[];
  }[];
  readonly withdrawn: readonly WithdrawnReport[];
}

const lead = "Hier stehen alle Richtigstellungen, Ergänzungen und Aktualisierungen zu unseren Berichten.";

export default htmlRoute<CorrectionsProps>({
  pages: ({ frame, archive }) => [
    {
      url: correctionsAddress,
      props: {
        frame,
        corrected: correctedEntries(archive.entries).map(({ address, kicker, title, corrections }) => ({
          address,
          title: `${kicker}: ${title}`,
          corrections,
        })),
        withdrawn: withdrawnReports(archive.withdrawn),
      },
    },
  ],
  render: ({ frame, corrected, withdrawn }) => (
    <StandardPage
      frame={frame}
      head={{ address: correctionsAddress, title: "Korrekturen", description: lead, hasJson: true }}
      crumbs={[{ name: "Korrekturen", address: correctionsAddress }]}
    >
      <div class="list-page">
        <PageIntro title="Korrekturen" lead={lead} />
        {corrected.length + withdrawn.length === 0 && (
          <p class="entry-list-empty">
            Bisher mussten wir keinen Bericht korrigieren. Haben Sie einen Fehler entdeckt? Schreiben Sie uns gern.
          </p>
        )}
        {corrected.map(({ address, title, corrections }) => (
          <section class="report__section">
            <h2>
              <Link to={address}>{title}</Link>
            </h2>
            <CorrectionList corrections={corrections} />
          </section>
        ))}
        {withdrawn.length > 0 && (
          <section class="report__section">
            <h2>Zurückgezogene Berichte</h2>
            <ul class="correction-list">
              {withdrawn.map(({ address, name, date, reason }) => (
                <li>
                  <p>
                    <Link to={address}>{name}</Link>
                  </p>
                  <p>
                    Zurückgezogen am <time datetime={date}>{longDate(date)}</time>: {reason}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
        <p class="list-page__note">
          Hinweise auf Fehler nehmen wir per E-Mail entgegen:{" "}
          <a href={`mailto:${frame.editorsEmail}`}>{frame.editorsEmail}</a>
        </p>
      </div>
    </StandardPage>
  ),
});
