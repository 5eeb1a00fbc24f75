import { landAddress, localitiesAddress, localityAddress } from "../archive/addresses.ts";
import type { Archive } from "../archive/archive.ts";
import { localityTitle } from "../archive/lists.ts";
import { htmlRoute } from "../documents/route.ts";
import type { Locality } from "../regions/region.ts";
import { ListPage, type ListProps, listPages } from "./list-page.tsx";

/** Where a place lies: its Kreis and Land; of a Kreis its places that have pages. */
function surroundings(subject: Locality, { localities }: Archive) {
  const link = (other: Locality) => ({ name: other.name, address: localityAddress(other) });
  const land = { name: subject.land.name, address: landAddress(subject.land) };
  if (subject.kind === "place") {
    return [
      { label: "Kreis", tags: subject.kreis ? [link(subject.kreis)] : [] },
      { label: "Land", tags: [land] },
    ];
  }
  const places = localities.flatMap(({ subject: other }) =>
    other.kind === "place" && other.kreis === subject ? [link(other)] : [],
  );
  return [
    { label: "Orte im Kreis", tags: places },
    { label: "Land", tags: [land] },
  ];
}

export default htmlRoute<ListProps>({
  pages: (site) =>
    site.archive.localities.flatMap(({ subject, entries }) =>
      listPages(site, {
        kind: "locality",
        address: localityAddress(subject),
        title: subject.name,
        kicker: subject.land.name === subject.name ? "Ort" : subject.land.name,
        lead:
          subject.kind === "kreis"
            ? "Berichte aus diesem Kreis und den Orten, die in ihm liegen."
            : "Berichte über die digitale Verwaltung vor Ort.",
        pageTitle: `${subject.name}: Nachrichten zur digitalen Verwaltung`,
        feedTitle: localityTitle(subject),
        description: `Berichte über die digitale Verwaltung vor Ort: ${subject.name} (${subject.land.name}).`,
        section: "ort",
        crumbs: [{ name: "Orte", address: localitiesAddress }],
        entries,
        within: subject.land.name,
        search: { query: `?ort=${subject.slug}`, label: "In diesen Berichten suchen" },
        empty: "Noch gibt es keine Berichte von hier.",
        tags: surroundings(subject, site.archive),
      }),
    ),
  render: ListPage,
});
