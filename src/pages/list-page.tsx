import { EntryList } from "../../_includes/entry-list.tsx";
import { FeedLink } from "../../_includes/feed-link.tsx";
import type { Crumb, PageFeed, Section } from "../../_includes/layout.tsx";
import { Link } from "../../_includes/link.tsx";
import { PageIntro } from "../../_includes/page-intro.tsx";
import { TagList } from "../../_includes/tag-list.tsx";
import { TileMap } from "../../_includes/tile-map.tsx";
import { YearNav } from "../../_includes/year-nav.tsx";
import { searchAddress, yearOfListAddress } from "../archive/addresses.ts";
import { entriesOnFirstPage, newestOnListPage, yearsWithPages } from "../archive/archive.ts";
import { type Card, cardWithin } from "../archive/card.ts";
import { type ListKind, yearPages } from "../archive/lists.ts";
import type { Site } from "../archive/site.ts";
import { yearsAround } from "../archive/years-around.ts";
import type { Entry } from "../content/entry.ts";
import type { LinkPicture, SiteFrame } from "../content/site-frame.ts";
import { feedTitle } from "../documents/feeds/feed.ts";
import type { Page } from "../documents/route.ts";
import type { Land } from "../regions/region.ts";
import { StandardPage } from "./standard-page.tsx";

/** The search among the entries of a list: "?land=sachsen", and what its link says: "In Sachsen suchen". */
interface ListSearch {
  readonly query: string;
  readonly label: string;
}

/** A subject with its entries: a Land, a place, a topic, an organisation. */
export interface ListSubject {
  readonly kind: ListKind;
  readonly address: string;
  /** The heading: "Sachsen". */
  readonly title: string;
  /** What stands above the heading: "Thema". */
  readonly kicker?: string;
  /** One sentence under the heading. */
  readonly lead: string;
  /** For search engines; the lead where there is none. */
  readonly description?: string;
  /** The title for browser and search engines: "Nachrichten aus Sachsen". */
  readonly pageTitle: string;
  /** What its feed is called, if not like the page. */
  readonly feedTitle?: string;
  readonly section: Section;
  /** The way here, without the page itself. */
  readonly crumbs: readonly Crumb[];
  readonly entries: readonly Entry[];
  /** The name of the Land from which all entries come. */
  readonly within?: string;
  readonly empty: string;
  /** Links to narrower and wider lists. */
  readonly tags?: readonly { readonly label: string; readonly tags: readonly { name: string; address: string }[] }[];
  readonly search?: ListSearch;
  /** A place's or organisation's own website. */
  readonly website?: string;
  /** Beside links to it; that of the site where it has none. */
  readonly linkPicture?: LinkPicture | undefined;
  /** The Länder for the tile map beside the list, and which of them this is. */
  readonly map?: { readonly lands: readonly Land[]; readonly current: string };
}

/** What one page of a list shows. */
export interface ListProps extends Omit<ListSubject, "kind" | "entries" | "within" | "feedTitle"> {
  readonly frame: SiteFrame;
  /** The feed of the whole list; none where there are no reports. */
  readonly feed?: PageFeed;
  readonly cards: readonly Card[];
  readonly by: "day" | "month";
  readonly yearNav: readonly { readonly year: string; readonly address: string }[];
  readonly year?: string;
  /** Where all years are, on the page of one. */
  readonly allYears?: string;
  readonly hasOlder: boolean;
}

/** Given a subject, returns its first page, and one page for each of its years when there are too many for one. */
export function listPages({ frame }: Site, subject: ListSubject): readonly Page<ListProps>[] {
  const { kind, entries, within, feedTitle: title = subject.pageTitle, ...rest } = subject;
  const { address } = subject;
  const years = yearPages[kind];
  const shown = {
    ...rest,
    ...(entries.length > 0 && { feed: { list: address, title: feedTitle({ address, title }, frame) } }),
  };
  const card = cardWithin(within);
  const newest = entriesOnFirstPage(entries, years);
  const hasOlder = newest.length < entries.length;
  const allYears = yearsWithPages(entries, years);
  const linkTo = (year: string) => ({ year, address: yearOfListAddress(subject.address, year) });
  const first: Page<ListProps> = {
    url: subject.address,
    // Days part a few reports well, and months a long list.
    props: {
      ...shown,
      frame,
      cards: newest.map(card),
      by: newest.length > newestOnListPage ? "month" : "day",
      yearNav: allYears.map(linkTo),
      hasOlder,
    },
  };
  const { tags: _tags, map: _map, website: _website, search, ...plain } = shown;
  const yearly = allYears.map((year): Page<ListProps> => {
    const { address } = linkTo(year);
    const ofYear = entries.filter(({ day }) => day.startsWith(year));
    return {
      url: address,
      props: {
        ...plain,
        address,
        ...(search && { search: searchOfYear(search, year) }),
        crumbs: [...subject.crumbs, { name: subject.title, address: subject.address }],
        pageTitle: `${subject.pageTitle} ${year}`,
        lead: `Alle Berichte aus dem Jahr ${year}.`,
        frame,
        cards: ofYear.map(card),
        by: "month",
        yearNav: yearsAround(allYears, year).map(linkTo),
        allYears: subject.address,
        year,
        hasOlder: false,
      },
    };
  });
  return [first, ...yearly];
}

function searchOfYear({ query }: ListSearch, year: string): ListSearch {
  return { query: `${query}&von=${year}&bis=${year}`, label: "In diesen Berichten suchen" };
}

/** The newest entries of a subject, or those of one of its years. */
export function ListPage(props: ListProps) {
  const { frame, address, title, kicker, lead, pageTitle, section, crumbs, cards, by, yearNav, year, map } = props;
  return (
    <StandardPage
      frame={frame}
      head={{
        address,
        title: pageTitle,
        description: year ? `${pageTitle}: ${lead}` : (props.description ?? lead),
        image: props.linkPicture,
        feed: props.feed,
        hasJson: cards.length > 0,
      }}
      crumbs={[...crumbs, { name: year ?? title, address }]}
      section={section}
    >
      <div class={map ? "list-page list-page--aside" : "list-page"}>
        <PageIntro title={year ? `${title} ${year}` : title} kicker={kicker} lead={lead} />
        {props.website && (
          <p class="list-page__website">
            <a class="external" href={props.website} rel="external noopener">
              Zur Website<span class="visually-hidden"> (externer Link)</span>
            </a>
          </p>
        )}
        {props.search && (
          <p class="list-page__search">
            <Link to={`${searchAddress}${props.search.query}`}>{props.search.label}</Link>
          </p>
        )}
        {props.feed && !year && <FeedLink list={props.feed.list} />}
        {yearNav.length > 0 && (
          <YearNav label="Berichte nach Jahren" years={yearNav} current={year} all={props.allYears} />
        )}
        <EntryList cards={cards} by={by} empty={props.empty} />
        {props.hasOlder && (
          <p class="list-page__older">
            Das sind die neuesten {cards.length} Berichte. Ältere stehen auf den Seiten ihrer Jahre:{" "}
            {yearNav.map((item, index) => (
              <>
                {index > 0 && ", "}
                <Link to={item.address}>{item.year}</Link>
              </>
            ))}
          </p>
        )}
        {(map || props.tags) && (
          <aside class="list-page__aside">
            {map && (
              <>
                <h2>Alle Länder</h2>
                <TileMap lands={map.lands} current={map.current} />
              </>
            )}
            {props.tags && <TagList groups={props.tags} />}
          </aside>
        )}
      </div>
    </StandardPage>
  );
}
