import {
  calendarAddress,
  landAddress,
  landsAddress,
  landTopicAddress,
  localitiesOfLandAddress,
  localityAddress,
} from "../archive/addresses.ts";
import type { Archive } from "../archive/archive.ts";
import { landTitle } from "../archive/lists.ts";
import type { Entry } from "../content/entry.ts";
import { htmlRoute } from "../documents/route.ts";
import type { Land, Locality } from "../regions/region.ts";
import { ListPage, type ListProps, listPages } from "./list-page.tsx";

/** More places than these would be a wall of links; the others stand on the page of all places. */
const mostLocalities = 12;

/** The places or Kreise of a Land with the most reports, by name. */
function localitiesIn(land: Land, { localities }: Archive, kind: Locality["kind"]) {
  const all = localities.filter(({ subject }) => subject.land === land && subject.kind === kind);
  const busiest = new Set([...all].sort((a, b) => b.entries.length - a.entries.length).slice(0, mostLocalities));
  const links = all
    .filter((group) => busiest.has(group))
    .map(({ subject }) => ({ name: subject.name, address: localityAddress(subject) }));
  const what = kind === "place" ? "Orte" : "Kreise";
  const rest = { name: `Alle ${what} ${land.locative}`, address: localitiesOfLandAddress(land) };
  return { label: what, tags: all.length > mostLocalities ? [...links, rest] : links };
}

/** The calendar of a Land, if any of its reports announces something. */
function calendarsOf(land: Land, entries: readonly Entry[]) {
  const hasEvents = entries.some(({ events }) => events.length > 0);
  return hasEvents
    ? [{ name: `Termine ${land.origin} als Kalender (.ics)`, address: calendarAddress(landAddress(land)) }]
    : [];
}

export default htmlRoute<ListProps>({
  pages: (site) =>
    site.archive.lands.flatMap(({ subject: land, entries }) =>
      listPages(site, {
        kind: "land",
        address: landAddress(land),
        title: land.name,
        lead: `Berichte über die digitale Verwaltung ${land.locative}.`,
        pageTitle: landTitle(land),
        section: "land",
        crumbs: [{ name: "Länder", address: landsAddress }],
        entries,
        within: land.name,
        linkPicture: site.linkPictures?.lands.get(land.key),
        search: { query: `?land=${land.slug}`, label: `${land.locative.replace(/^i/, "I")} suchen` },
        empty: `Noch gibt es keine Berichte ${land.origin}.`,
        tags: [
          {
            label: "Themen",
            tags: site.archive.landTopics
              .filter(({ subject }) => subject.land === land)
              .map(({ subject: { topic } }) => ({ name: topic.label, address: landTopicAddress(land, topic) })),
          },
          localitiesIn(land, site.archive, "place"),
          localitiesIn(land, site.archive, "kreis"),
          { label: "Termine", tags: calendarsOf(land, entries) },
        ],
        map: { lands: site.lands, current: land.slug },
      }),
    ),
  render: ListPage,
});
