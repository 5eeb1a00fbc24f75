import { landAddress, landsAddress, landTopicAddress, localityAddress } from "../archive/addresses.ts";
import type { Archive } from "../archive/archive.ts";
import { htmlRoute } from "../documents/route.ts";
import type { Land, Locality } from "../regions/region.ts";
import { ListPage, type ListProps, listPages } from "./list-page.tsx";

function localitiesIn(land: Land, { localities }: Archive, kind: Locality["kind"]) {
  return localities
    .filter(({ subject }) => subject.land === land && subject.kind === kind)
    .map(({ subject }) => ({ name: subject.name, address: localityAddress(subject) }));
}

export default htmlRoute<ListProps>({
  pages: (site) =>
    site.archive.lands.flatMap(({ subject: land, entries }) =>
      listPages(site, {
        address: landAddress(land),
        title: land.name,
        lead: `Berichte über die digitale Verwaltung ${land.locative}.`,
        pageTitle: `Nachrichten ${land.origin}`,
        section: "land",
        crumbs: [{ name: "Länder", address: landsAddress }],
        entries,
        search: { query: `?land=${land.slug}`, label: `${land.locative.replace(/^i/, "I")} suchen` },
        years: "always",
        empty: `Noch gibt es keine Berichte ${land.origin}.`,
        tags: [
          {
            label: "Themen",
            tags: site.archive.landTopics
              .filter(({ subject }) => subject.land === land)
              .map(({ subject: { topic } }) => ({ name: topic.label, address: landTopicAddress(land, topic) })),
          },
          { label: "Orte", tags: localitiesIn(land, site.archive, "place") },
          { label: "Kreise", tags: localitiesIn(land, site.archive, "kreis") },
        ],
        map: { lands: site.lands, current: land.slug },
      }),
    ),
  render: ListPage,
});
