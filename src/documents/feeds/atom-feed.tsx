import MarkdownIt from "markdown-it";
import { atomFeedAddress } from "../../archive/addresses.ts";
import type { LeadPicture } from "../../archive/picture.ts";
import { absolute } from "../json-ld.ts";
import type { FeedContent } from "./feed.ts";
import { feedHtml } from "./feed-html.tsx";
import type { FeedItem } from "./feed-item.ts";
import { cdata } from "./xml.ts";

// Not by the library `feed`: it escapes no "<" in attributes and only the first "]]>" of a text, and gives neither the
// language of a feed nor the types of links.

const { escapeHtml } = new MarkdownIt().utils;

/** The feed of a list as Atom, RFC 4287, with pictures as Media RSS and the licence after RFC 4946. */
export function atomFeed(feed: FeedContent) {
  const { frame, rights, address } = feed;
  return (
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="de">
      <id>{feed.id}</id>
      <title>{feed.title}</title>
      {feed.description && <subtitle>{feed.description}</subtitle>}
      <updated>{feed.updated}</updated>
      <author>
        <name>{frame.publisher}</name>
      </author>
      <link rel="alternate" type="text/html" href={absolute(frame, address)} />
      <link rel="self" href={absolute(frame, atomFeedAddress(address))} type="application/atom+xml" />
      {rights.license && <link rel="license" href={rights.license.url} />}
      <rights>{rights.text}</rights>
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
        <category term={name} scheme={scheme} label={name} />
      ))}
      {item.teaser !== undefined && <Html as="summary">{escapeHtml(item.teaser)}</Html>}
      <Html as="content">{feedHtml(frame, item)}</Html>
      {item.image && <Media frame={frame} image={item.image} />}
    </entry>
  );
}

// As elements they would need JSX with namespaces, which not all compilers take.
const [Content, Description] = ["media:content", "media:description"] as const;
const [Credit, Copyright] = ["media:credit", "media:copyright"] as const;

/**
 * A lead image for feed readers that show one beside the headline; https://www.rssboard.org/media-rss. No enclosure: that
 * should say its length (RFC 4287, 4.2.7.6), which is not known here, and knows neither author nor licence.
 */
function Media({ frame, image }: { readonly frame: FeedContent["frame"]; readonly image: LeadPicture }) {
  const format = image.formats.at(-1);
  const file = format?.files.at(-1);
  return (
    format &&
    file && (
      <Content
        url={absolute(frame, file.address)}
        type={format.type}
        medium="image"
        width={image.width}
        height={image.height}
      >
        <Description type="plain">{image.alt}</Description>
        <Credit>{image.credit}</Credit>
        <Copyright>{image.license}</Copyright>
      </Content>
    )
  );
}

/** HTML as the text of an element. */
function Html({ as: Tag, children }: { readonly as: "title" | "summary" | "content"; readonly children: string }) {
  return <Tag {...{ type: "html" }} dangerouslySetInnerHTML={{ __html: cdata(children) }} />;
}
