import { IndexList } from "../../_includes/index-list.tsx";
import { PageIntro } from "../../_includes/page-intro.tsx";
import { topicAddress, topicsAddress } from "../archive/addresses.ts";
import type { SiteFrame } from "../content/site-frame.ts";
import { htmlRoute } from "../documents/route.ts";
import { StandardPage } from "./standard-page.tsx";

interface TopicsProps {
  readonly frame: SiteFrame;
  readonly items: readonly { readonly name: string; readonly address: string; readonly detail: string }[];
}

const lead = "Worum es in den Berichten geht.";

export default htmlRoute<TopicsProps>({
  pages: ({ frame, archive }) => [
    {
      url: topicsAddress,
      props: {
        frame,
        items: archive.topics
          .map(({ subject }) => ({ name: subject.label, address: topicAddress(subject), detail: subject.description }))
          .sort((a, b) => a.name.localeCompare(b.name, "de")),
      },
    },
  ],
  render: ({ frame, items }) => (
    <StandardPage
      frame={frame}
      head={{ address: topicsAddress, title: "Themen", description: `${lead} Alle Themen des Archivs im Überblick.` }}
      crumbs={[{ name: "Themen", address: topicsAddress }]}
      section="thema"
    >
      <div class="list-page">
        <PageIntro title="Themen" lead={lead} />
        <IndexList groups={[{ items }]} />
      </div>
    </StandardPage>
  ),
});
