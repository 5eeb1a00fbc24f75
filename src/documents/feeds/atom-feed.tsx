import MarkdownIt from "markdown-it";
import { atomFeedAddress } from "../../archive/addresses.ts";
import { absolute } from "../json-ld.ts";
import type { FeedContent } from "./feed.ts";
import { feedHtml } from "./feed-html.tsx";
import type { FeedItem } from "./feed-item.ts";
import { cdata } from "./xml.ts";

// Not by the library `feed`: it escapes no "<" in attributes and only the first "]]>" of a text, and gives neither the
// language of a feed nor the types of links.

const { escapeHtml } = new MarkdownIt().utils;

/** The feed of a list as Atom, RFC 4287. */
export function atomFeed(feed: FeedContent) {
  const { frame, address } = feed;
  return (
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
      <id>{feed.id}</id>
      <title>{feed.title}</title>
      {feed.description && <subtitle>{feed.description}</subtitle>}
      <updated>{feed.updated}</updated>
      <author>
        <name>{frame.publisher}</name>
      </author>
      <link rel="alternate" type="text/html" href={absolute(frame, address)} />
      <link rel="self" href={absolute(frame, atomFeedAddress(address))} type="application/atom+xml" />
      <rights>{frame.publisher}</rights>
      <generator>Ortsmarke</generator>
      {feed.items.map((item) => (
        <>
          {"\n"}
          <AtomEntry frame={frame} item={item} />
        </>
      ))}
    </feed>
  );
}

function AtomEntry({ frame, item }: { readonly frame: FeedContent["frame"]; readonly item: FeedItem }) {
  return (
    <entry>
      <Html as="title">{escapeHtml(item.title)}</Html>
      <id>{item.id}</id>
      <link href={absolute(frame, item.address)} rel="alternate" type="text/html" />
      <published>{item.published}</published>
      <updated>{item.updated}</updated>
      {item.categories.map(({ name, scheme }) => (
        <category term={name} scheme={absolute(frame, scheme)} label={name} />
      ))}
      <Html as="summary">{escapeHtml(item.teaser)}</Html>
      <Html as="content">{feedHtml(frame, item)}</Html>
    </entry>
  );
}

/** HTML as the text of an element. */
function Html({ as: Tag, children }: { readonly as: "title" | "summary" | "content"; readonly children: string }) {
  return <Tag {...{ type: "html" }} dangerouslySetInnerHTML={{ __html: cdata(children) }} />;
}
