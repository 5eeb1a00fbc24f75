import { landAddress, landsAddress, landTopicAddress, topicAddress } from "../archive/addresses.ts";
import { landTopicTitle } from "../archive/lists.ts";
import { htmlRoute } from "../documents/route.ts";
import { ListPage, type ListProps, listPages } from "./list-page.tsx";

export default htmlRoute<ListProps>({
  pages: (site) =>
    site.archive.landTopics.flatMap(({ subject: { land, topic }, entries }) =>
      listPages(site, {
        kind: "landTopic",
        address: landTopicAddress(land, topic),
        title: topic.label,
        kicker: land.name,
        lead: `Berichte ${land.origin} zum Thema ${topic.label}.`,
        pageTitle: landTopicTitle(land, topic),
        section: "land",
        crumbs: [
          { name: "Länder", address: landsAddress },
          { name: land.name, address: landAddress(land) },
        ],
        entries,
        within: land.name,
        search: { query: `?land=${land.slug}&thema=${topic.key}`, label: "In diesen Berichten suchen" },
        empty: `Noch gibt es keine Berichte ${land.origin} zu diesem Thema.`,
        tags: [
          {
            label: "Auch interessant",
            tags: [
              { name: `Alle Berichte ${land.origin}`, address: landAddress(land) },
              { name: `${topic.label} in ganz Deutschland`, address: topicAddress(topic) },
            ],
          },
        ],
      }),
    ),
  render: ListPage,
});
