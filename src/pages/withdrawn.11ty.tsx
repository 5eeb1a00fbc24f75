import { Link } from "../../_includes/link.tsx";
import { Notice } from "../../_includes/notice.tsx";
import { PageIntro } from "../../_includes/page-intro.tsx";
import { archiveAddress } from "../archive/addresses.ts";
import { longDate } from "../content/date-words.ts";
import { dayOf } from "../content/dates.ts";
import type { SiteFrame } from "../content/site-frame.ts";
import { htmlRoute } from "../documents/route.ts";
import { StandardPage } from "./standard-page.tsx";

interface WithdrawnProps {
  readonly frame: SiteFrame;
  readonly address: string;
  readonly published: string;
  readonly date: string;
  readonly reason: string;
}

const title = "Dieser Bericht wurde zurückgezogen";

export default htmlRoute<WithdrawnProps>({
  pages: ({ frame, archive }) =>
    archive.withdrawn.flatMap(({ address, published, withdrawn }) =>
      withdrawn ? [{ url: address, props: { frame, address, published: dayOf(published), ...withdrawn } }] : [],
    ),
  render: ({ frame, address, published, date, reason }) => (
    <StandardPage
      frame={frame}
      head={{ address, title, description: `${title}.`, noindex: true }}
      crumbs={[
        { name: "Archiv", address: archiveAddress },
        { name: "Zurückgezogener Bericht", address },
      ]}
      section="archiv"
    >
      <PageIntro title={title} />
      <Notice tone="warning" title={`Zurückgezogen am ${longDate(date)}`}>
        <p>{reason}</p>
      </Notice>
      <div class="prose">
        <p>
          Unter dieser Adresse stand seit dem {longDate(published)} ein Bericht. Die Redaktion hat ihn zurückgezogen;
          sein Inhalt ist nicht mehr abrufbar. Alle Korrekturen und Rücknahmen stehen auf der Seite{" "}
          <Link to="/korrekturen/">Korrekturen</Link>.
        </p>
      </div>
    </StandardPage>
  ),
});
