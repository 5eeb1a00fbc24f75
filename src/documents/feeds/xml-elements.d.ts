// The elements of Atom (RFC 4287), Media RSS (https://www.rssboard.org/media-rss), OPML (https://opml.org/spec2.opml) and
// sitemaps (https://www.sitemaps.org/protocol.html) that are no elements of HTML, for components.
import type { HTMLAttributes } from "preact";

interface Category extends HTMLAttributes {
  readonly term: string;
  readonly scheme: string;
  readonly label: string;
}

interface MediaContent extends HTMLAttributes {
  readonly url: string;
  readonly type: string;
  readonly medium: "image";
  readonly width: number;
  readonly height: number;
}

interface Outline extends HTMLAttributes {
  readonly text: string;
  readonly type?: "rss";
  readonly xmlUrl?: string;
  readonly htmlUrl?: string;
}

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      feed: HTMLAttributes & { readonly xmlns: string; readonly "xmlns:media": string; readonly "xml:lang": string };
      id: HTMLAttributes;
      subtitle: HTMLAttributes;
      updated: HTMLAttributes;
      published: HTMLAttributes;
      author: HTMLAttributes;
      name: HTMLAttributes;
      rights: HTMLAttributes;
      generator: HTMLAttributes;
      entry: HTMLAttributes;
      content: HTMLAttributes;
      category: Category;
      "media:content": MediaContent;
      "media:description": HTMLAttributes & { readonly type: "plain" };
      "media:credit": HTMLAttributes;
      "media:copyright": HTMLAttributes;
      opml: HTMLAttributes & { readonly version: "2.0" };
      outline: Outline;
      urlset: HTMLAttributes & { readonly xmlns: string };
      url: HTMLAttributes;
      loc: HTMLAttributes;
      lastmod: HTMLAttributes;
    }
  }
}
