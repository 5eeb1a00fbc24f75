import { IndexList } from "../../_includes/index-list.tsx";
import { Link } from "../../_includes/link.tsx";
import { PageIntro } from "../../_includes/page-intro.tsx";
import { archiveAddress, monthAddress, weeksAddress, yearAddress } from "../archive/addresses.ts";
import { monthName } from "../content/date-words.ts";
import { reportCount } from "../content/report-count.ts";
import type { SiteFrame } from "../content/site-frame.ts";
import { htmlRoute } from "../documents/route.ts";
import { StandardPage } from "./standard-page.tsx";

interface ArchiveProps {
  readonly frame: SiteFrame;
  /** Newest first; months as in the year, newest first. */
  readonly years: readonly { readonly year: string; readonly months: readonly { month: string; count: number }[] }[];
}

const lead = "Alle Berichte seit Beginn des Archivs, nach Jahren und Monaten geordnet.";

export default htmlRoute<ArchiveProps>({
  pages: ({ frame, archive }) => [
    {
      url: archiveAddress,
      props: {
        frame,
        years: archive.years.map(({ subject: year }) => ({
          year,
          months: archive.months
            .filter(({ subject }) => subject.startsWith(year))
            .map(({ subject: month, entries }) => ({ month, count: entries.length })),
        })),
      },
    },
  ],
  render: ({ frame, years }) => (
    <StandardPage
      frame={frame}
      head={{ address: archiveAddress, title: "Archiv", description: lead }}
      crumbs={[{ name: "Archiv", address: archiveAddress }]}
      section="archiv"
    >
      <div class="list-page">
        <PageIntro title="Archiv" lead={years.length > 0 ? lead : "Das Archiv ist noch leer."} />
        <IndexList
          groups={years.map(({ year, months }) => ({
            name: year,
            address: yearAddress(year),
            items: months.map(({ month, count }) => ({
              name: monthName(month),
              address: monthAddress(month),
              detail: reportCount(count),
            })),
          }))}
        />
        <p class="list-page__note">
          Lieber Woche für Woche? Der <Link to={weeksAddress}>Wochenüberblick</Link> ordnet die Berichte nach Ländern.
        </p>
      </div>
    </StandardPage>
  ),
});
