// The elements of Atom (RFC 4287) and OPML (https://opml.org/spec2.opml) that are no elements of HTML, for components.
import type { HTMLAttributes } from "preact";

interface Category extends HTMLAttributes {
  readonly term: string;
  readonly scheme: string;
  readonly label: string;
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
      feed: HTMLAttributes & { readonly xmlns: string; readonly "xml:lang": string };
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
      opml: HTMLAttributes & { readonly version: "2.0" };
      outline: Outline;
    }
  }
}
