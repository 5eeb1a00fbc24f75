import type { PageHead } from "../../_includes/head.tsx";
import { IndexList } from "../../_includes/index-list.tsx";
import { useHref } from "../../_includes/site-context.tsx";
import { landAddress, nationwideAddress, searchAddress, topicAddress, yearAddress } from "../archive/addresses.ts";
import type { SearchPlan } from "../archive/site.ts";
import type { SiteFrame } from "../content/site-frame.ts";
import { htmlRoute } from "../documents/route.ts";
import { StandardPage } from "./standard-page.tsx";

interface Link {
  readonly name: string;
  readonly address: string;
}

interface SearchProps {
  readonly frame: SiteFrame;
  readonly script: string;
  readonly names: string;
  readonly volumes: SearchPlan["volumes"];
  readonly lands: readonly Link[];
  readonly topics: readonly Link[];
  readonly years: readonly Link[];
}

const byName = (a: Link, b: Link): number => a.name.localeCompare(b.name, "de");

export default htmlRoute<SearchProps>({
  pages: ({ frame, assets, search, lands, archive }) => [
    {
      url: searchAddress,
      props: {
        frame,
        script: assets.searchScript.address,
        names: search.names.address,
        volumes: search.volumes,
        lands: [
          ...lands.map((land) => ({ name: land.name, address: landAddress(land) })).sort(byName),
          { name: "Bundesweit", address: nationwideAddress },
        ],
        topics: archive.topics
          .map(({ subject }) => ({ name: subject.label, address: topicAddress(subject) }))
          .sort(byName),
        years: archive.years.map(({ subject }) => ({ name: subject, address: yearAddress(subject) })),
      },
    },
  ],
  render: (props) => (
    <StandardPage
      frame={props.frame}
      head={{
        address: searchAddress,
        title: "Suche",
        description: "Das ganze Archiv durchsuchen, nach Land, Ort, Thema, Organisation und Zeit.",
        area: "search",
        ...(isEmpty(props) ? {} : { script: props.script, early: earlyOf(props) }),
      }}
      crumbs={[{ name: "Suche", address: searchAddress }]}
    >
      <div class="search-page">
        <h1 class="search-page__title">Suche</h1>
        {isEmpty(props) ? <NothingToSearch /> : <SearchRoot {...props} />}
      </div>
    </StandardPage>
  ),
});

const isEmpty = ({ volumes }: SearchProps): boolean => volumes.length === 0;

/** What the first attempt asks for; `search/client/volumes.ts` sees to it that others are not handed what could not be loaded. */
function earlyOf({ names }: SearchProps): PageHead["early"] {
  return { module: "/pagefind/pagefind.js", data: [names, "/pagefind/wasm.de.pagefind"] };
}

/** A field that can find nothing, and filters without anything in them, would only look broken. */
function NothingToSearch() {
  return <p class="entry-list-empty">Noch gibt es keine Berichte, die Sie durchsuchen könnten.</p>;
}

/** What the script replaces, and what stands here without it: ways to everything by links. */
function SearchRoot({ frame, names, volumes, lands, topics, years }: SearchProps) {
  const href = useHref();
  return (
    <div id="suche" data-prefix={frame.pathPrefix} data-names={href(names)} data-volumes={JSON.stringify(volumes)}>
      <noscript>
        <p>
          Für die Suche nach Wörtern braucht Ihr Browser JavaScript. Alle Berichte finden Sie auch ohne: über die
          folgenden Listen.
        </p>
      </noscript>
      <p class="search-late">
        Die Suche konnte nicht geladen werden. Laden Sie die Seite neu, oder gehen Sie über die folgenden Listen.
      </p>
      <IndexList
        groups={[
          { name: "Länder", items: lands },
          { name: "Themen", items: topics },
          { name: "Jahre", items: years },
        ]}
      />
    </div>
  );
}
