import { type ComponentChildren, toChildArray } from "preact";
import { atomFeedAddress } from "../../archive/addresses.ts";
import type { SiteFrame } from "../../content/site-frame.ts";
import { absolute } from "../json-ld.ts";
import { feedTitle } from "./feed.ts";
import type { FeedDirectory, FollowedList } from "./feed-directory.ts";
import { xmlDocument } from "./xml.ts";

/** What an OPML file says of the site. */
export type OpmlFrame = Pick<SiteFrame, "name" | "origin" | "pathPrefix">;

/** All feeds in one file, in groups, which feed readers can import; https://opml.org/spec2.opml */
export function opml(frame: OpmlFrame, { general, topics, lands, organisations }: FeedDirectory): string {
  const feeds = (lists: readonly FollowedList[]) => lists.map((list) => <Feed frame={frame} list={list} />);
  const xml = xmlDocument(
    <opml version="2.0">
      <head>
        <title>{`${frame.name}: alle Feeds`}</title>
      </head>
      <body>
        {feeds(general)}
        <Group name="Themen">{feeds(topics)}</Group>
        <Group name="Länder">
          {lands.map(({ whole, topics: ofLand, localities }) => (
            <Group name={whole.name}>
              <Feed frame={frame} list={whole} />
              <Group name="Themen">{feeds(ofLand)}</Group>
              <Group name="Orte und Kreise">{feeds(localities)}</Group>
            </Group>
          ))}
        </Group>
        <Group name="Organisationen">{feeds(organisations)}</Group>
      </body>
    </opml>,
  );
  // The library takes `xmlUrl` for an attribute with a namespace. No text can hold this: quotation marks are escaped.
  return xml.replaceAll(' xml:url="', ' xmlUrl="');
}

/** Nothing where there is nothing to group. */
function Group({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return toChildArray(children).length === 0 ? null : <outline text={name}>{children}</outline>;
}

function Feed({ frame, list }: { readonly frame: OpmlFrame; readonly list: FollowedList }) {
  const title = feedTitle(list, frame);
  return (
    <>
      {"\n"}
      <outline
        type="rss"
        text={title}
        title={title}
        xmlUrl={absolute(frame, atomFeedAddress(list.address))}
        htmlUrl={absolute(frame, list.address)}
      />
    </>
  );
}
