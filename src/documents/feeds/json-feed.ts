import { jsonFeedAddress } from "../../archive/addresses.ts";
import { largestFile } from "../../archive/picture.ts";
import { absolute } from "../json-ld.ts";
import type { FeedContent } from "./feed.ts";
import { feedHtml } from "./feed-html.tsx";

/** The feed of a list as JSON Feed 1.1, of which the library `feed` knows only version 1; https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed({ frame, rights, title, description, address, items }: FeedContent): object {
  return {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: absolute(frame, address),
    feed_url: absolute(frame, jsonFeedAddress(address)),
    description,
    language: "de",
    authors: [{ name: frame.publisher }],
    ...extension(rights),
    items: items.map((item) => ({
      id: item.id,
      url: absolute(frame, item.address),
      title: item.title,
      summary: item.teaser,
      content_html: feedHtml(frame, item),
      image: item.image && absolute(frame, largestFile(item.image) ?? "/"),
      date_published: item.published,
      date_modified: item.updated,
      // Tags have no scheme: Hamburg is one, as a Land and as a place.
      tags: [...new Set(item.categories.map(({ name }) => name))],
    })),
  };
}

/** The format knows no rights: they stand in an extension; https://www.jsonfeed.org/version/1.1/#extensions-a-name-extensions-a */
function extension({ text, license }: FeedContent["rights"]): object {
  if (!license) return {};
  const { about, ...terms } = license;
  return { _ortsmarke: { about, rights: text, license: terms } };
}
