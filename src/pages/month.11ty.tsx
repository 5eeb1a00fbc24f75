import { EntryList } from "../../_includes/entry-list.tsx";
import { Neighbours } from "../../_includes/neighbours.tsx";
import { PageIntro } from "../../_includes/page-intro.tsx";
import { archiveAddress, monthAddress, yearAddress } from "../archive/addresses.ts";
import { type Card, cardOf } from "../archive/card.ts";
import { monthTitle } from "../archive/lists.ts";
import { monthName } from "../content/date-words.ts";
import { reportCount } from "../content/report-count.ts";
import type { SiteFrame } from "../content/site-frame.ts";
import { htmlRoute } from "../documents/route.ts";
import { StandardPage } from "./standard-page.tsx";

interface MonthProps {
  readonly frame: SiteFrame;
  readonly month: string;
  readonly earlier: string | undefined;
  readonly later: string | undefined;
  readonly cards: readonly Card[];
}

const monthLink = (month: string | undefined) =>
  month === undefined ? undefined : { address: monthAddress(month), title: monthName(month) };

export default htmlRoute<MonthProps>({
  pages: ({ frame, archive: { months } }) =>
    months.map(({ subject: month, entries }, index) => ({
      url: monthAddress(month),
      props: {
        frame,
        month,
        earlier: months[index + 1]?.subject,
        later: months[index - 1]?.subject,
        cards: entries.map(cardOf),
      },
    })),
  render: ({ frame, month, earlier, later, cards }) => {
    const year = month.slice(0, 4);
    const name = monthName(month);
    return (
      <StandardPage
        frame={frame}
        head={{
          address: monthAddress(month),
          title: monthTitle(month),
          description: `${reportCount(cards.length)} vom ${name} über die digitale Verwaltung in Städten, Gemeinden und Kreisen.`,
          hasJson: true,
        }}
        crumbs={[
          { name: "Archiv", address: archiveAddress },
          { name: year, address: yearAddress(year) },
          { name, address: monthAddress(month) },
        ]}
        section="archiv"
      >
        <div class="list-page">
          <PageIntro title={name} kicker="Archiv" lead={`${reportCount(cards.length)}, der neueste zuerst.`} />
          <EntryList cards={cards} by="day" />
        </div>
        <Neighbours earlier={monthLink(earlier)} later={monthLink(later)} what="Monat" />
      </StandardPage>
    );
  },
});
