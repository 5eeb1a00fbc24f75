import { landsAddress, localitiesAddress, topicsAddress } from "../../archive/addresses.ts";
import { firstAddress } from "../../archive/first-address.ts";
import { dayOf } from "../../content/dates.ts";
import type { Correction, Entry, NewsEvent, Source } from "../../content/entry.ts";

/** What a report is about: the name of a Land, place or topic, and the address of the page that lists all of its sort. */
interface FeedCategory {
  readonly name: string;
  readonly scheme: string;
}

/** What a feed says of a report. */
export interface FeedItem {
  /** Stays the same when the report or the whole site moves. */
  readonly id: string;
  /** Without path prefix, like all addresses here. */
  readonly address: string;
  readonly title: string;
  readonly teaser: string;
  /** HTML whose links are those of the report's own page. */
  readonly body: string;
  readonly corrections: readonly Correction[];
  readonly sources: readonly Source[];
  readonly events: readonly NewsEvent[];
  /** ISO instants in UTC. */
  readonly published: string;
  readonly updated: string;
  readonly categories: readonly FeedCategory[];
}

/** @param idOf makes an identifier of an address */
export function feedItem(entry: Entry, idOf: (address: string) => string): FeedItem {
  const { address, kicker, title, teaser, body, corrections, sources, events, published } = entry;
  return {
    id: idOf(firstAddress(entry)),
    address,
    title: `${kicker}: ${title}`,
    teaser,
    body,
    corrections,
    sources,
    events,
    published: inUtc(Date.parse(published)),
    updated: updatedOf(entry),
    categories: categoriesOf(entry),
  };
}

/**
 * When a report last changed, in UTC. Editors give the day of a correction and not its time: what comes on the day of
 * publication, and the second one of a later day, counts a second more, or feed readers would not notice it.
 */
function updatedOf({ corrections, published, modified }: Entry): string {
  if (corrections.length === 0) return inUtc(Date.parse(modified));
  const lastDay = dayOf(modified);
  const ofLastDay = corrections.filter(({ date }) => date === lastDay).length;
  const unnoticed = modified === published ? ofLastDay : Math.max(0, ofLastDay - 1);
  return inUtc(Date.parse(modified) + unnoticed * 1_000);
}

/** Given milliseconds since 1970, returns the ISO instant in UTC. */
export function inUtc(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

function categoriesOf({ nationwide, lands, localities, kreise, topics }: Entry): readonly FeedCategory[] {
  const of = (scheme: string, names: Iterable<string>): readonly FeedCategory[] =>
    [...names].map((name) => ({ name, scheme }));
  const places = new Set([...localities, ...kreise].map(({ name }) => name));
  return [
    ...of(landsAddress, [...(nationwide ? ["Bundesweit"] : []), ...lands.map(({ name }) => name)]),
    ...of(localitiesAddress, places),
    ...of(
      topicsAddress,
      topics.map(({ label }) => label),
    ),
  ];
}
