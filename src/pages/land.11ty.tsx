import { landAddress, landsAddress, landTopicAddress, localityAddress } from "../archive/addresses.ts";
import { ListPage, type ListProps, listPages } from "./list-page.tsx";
import { htmlRoute } from "./route.ts";

export default htmlRoute<ListProps>({
  pages: (site) =>
    site.archive.lands.flatMap(({ subject: land, entries }) =>
      listPages(site, {
        address: landAddress(land),
        title: land.name,
        lead: `Aktuelle Berichte über die digitale Verwaltung ${land.origin}.`,
        pageTitle: `Nachrichten ${land.origin}`,
        section: "land",
        crumbs: [{ name: "Länder", address: landsAddress }],
        entries,
        years: "always",
        empty: `Noch gibt es keine Berichte ${land.origin}.`,
        tags: [
          {
            label: "Themen",
            tags: site.archive.landTopics
              .filter(({ subject }) => subject.land === land)
              .map(({ subject: { topic } }) => ({ name: topic.label, address: landTopicAddress(land, topic) })),
          },
          {
            label: "Orte und Kreise",
            tags: site.archive.localities
              .filter(({ subject }) => subject.land === land)
              .map(({ subject }) => ({ name: subject.name, address: localityAddress(subject) })),
          },
        ],
        map: { lands: site.lands, current: land.slug },
      }),
    ),
  render: ListPage,
});
