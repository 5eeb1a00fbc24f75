import { landTopicAddress, topicAddress, topicsAddress } from "../archive/addresses.ts";
import { htmlRoute } from "../documents/route.ts";
import { ListPage, type ListProps, listPages } from "./list-page.tsx";

export default htmlRoute<ListProps>({
  pages: (site) =>
    site.archive.topics.flatMap(({ subject: topic, entries }) =>
      listPages(site, {
        kind: "topic",
        address: topicAddress(topic),
        title: topic.label,
        kicker: "Thema",
        lead: topic.description,
        pageTitle: topic.label,
        section: "thema",
        crumbs: [{ name: "Themen", address: topicsAddress }],
        entries,
        search: { query: `?thema=${topic.key}`, label: "In diesem Thema suchen" },
        empty: "Noch gibt es keine Berichte zu diesem Thema.",
        tags: [
          {
            label: "Nach Ländern",
            tags: site.archive.landTopics
              .filter(({ subject }) => subject.topic === topic)
              .map(({ subject: { land } }) => ({ name: land.name, address: landTopicAddress(land, topic) }))
              .sort((a, b) => a.name.localeCompare(b.name, "de")),
          },
        ],
      }),
    ),
  render: ListPage,
});
