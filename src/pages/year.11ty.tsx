import { EntryTitles } from "../../_includes/entry-titles.tsx";
import { PageIntro } from "../../_includes/page-intro.tsx";
import { YearNav } from "../../_includes/year-nav.tsx";
import { archiveAddress, monthAddress, yearAddress } from "../archive/addresses.ts";
import { type Card, cardOf } from "../archive/card.ts";
import { yearsAround } from "../archive/years-around.ts";
import { monthName } from "../content/date-words.ts";
import { reportCount } from "../content/report-count.ts";
import type { SiteFrame } from "../content/site-frame.ts";
import { htmlRoute } from "../documents/route.ts";
import { StandardPage } from "./standard-page.tsx";

interface YearProps {
  readonly frame: SiteFrame;
  readonly year: string;
  /** This and the years around it. */
  readonly years: readonly string[];
  readonly cards: readonly Card[];
}

export default htmlRoute<YearProps>({
  pages: ({ frame, archive }) => {
    const years = archive.years.map(({ subject }) => subject);
    return archive.years.map(({ subject: year, entries }) => ({
      url: yearAddress(year),
      props: { frame, year, years: yearsAround(years, year), cards: entries.map(cardOf) },
    }));
  },
  render: ({ frame, year, years, cards }) => (
    <StandardPage
      frame={frame}
      head={{
        address: yearAddress(year),
        title: `Berichte aus dem Jahr ${year}`,
        description: `${reportCount(cards.length)} aus dem Jahr ${year} über die digitale Verwaltung in Städten, Gemeinden und Kreisen.`,
        hasJson: true,
      }}
      crumbs={[
        { name: "Archiv", address: archiveAddress },
        { name: year, address: yearAddress(year) },
      ]}
      section="archiv"
    >
      <div class="list-page">
        <PageIntro
          title={year}
          kicker="Archiv"
          lead={`${reportCount(cards.length)} aus dem Jahr ${year}, der neueste zuerst.`}
        />
        <YearNav
          label="Jahre"
          years={years.map((other) => ({ year: other, address: yearAddress(other) }))}
          current={year}
          all={archiveAddress}
        />
        <EntryTitles cards={cards} heading={(month) => ({ name: monthName(month), address: monthAddress(month) })} />
      </div>
    </StandardPage>
  ),
});
