import { PageIntro } from "../../_includes/page-intro.tsx";
import { StatisticsFigures } from "../../_includes/statistics-figures.tsx";
import { statisticsAddress } from "../archive/addresses.ts";
import { type ShownStatistics, shownStatistics } from "../archive/statistics/shown-statistics.ts";
import type { SiteFrame } from "../content/site-frame.ts";
import { htmlRoute } from "../documents/route.ts";
import type { LandShape } from "../regions/land-shape.ts";
import { StandardPage } from "./standard-page.tsx";

interface StatisticsProps {
  readonly frame: SiteFrame;
  readonly statistics: ShownStatistics;
  readonly shapes: readonly LandShape[];
}

const lead = "Wie viele Berichte im Archiv stehen, woher sie kommen und worum es in ihnen geht.";

export default htmlRoute<StatisticsProps>({
  pages: (site) => [
    {
      url: statisticsAddress,
      props: { frame: site.frame, statistics: shownStatistics(site), shapes: site.landShapes },
    },
  ],
  render: ({ frame, statistics, shapes }) => (
    <StandardPage
      frame={frame}
      head={{ address: statisticsAddress, title: "Statistik", description: lead }}
      crumbs={[{ name: "Statistik", address: statisticsAddress }]}
    >
      <div class="list-page">
        <PageIntro title="Statistik" lead={lead} />
        <StatisticsFigures statistics={statistics} shapes={shapes} />
      </div>
    </StandardPage>
  ),
});
