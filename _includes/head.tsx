import { useContext } from "preact/hooks";
import { atomFeedAddress, homeAddress, jsonAddress, jsonFeedAddress } from "../src/archive/addresses.ts";
import type { Area } from "../src/archive/content-security.ts";
import { referrerPolicy } from "../src/archive/referrer-policy.ts";
import type { LinkPicture } from "../src/content/site-frame.ts";
import { ContentSecurity } from "./content-security.tsx";
import { SiteContext, useHref } from "./site-context.tsx";

/** The feed of the list that a page shows. */
export interface PageFeed {
  /** Without path prefix: "/land/sachsen/". */
  readonly list: string;
  readonly title: string;
}

/** What a page says about itself to browsers, search engines and messengers. */
export interface PageHead {
  /** Without path prefix: "/land/sachsen/". */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly noindex?: boolean | undefined;
  readonly type?: "website" | "article" | undefined;
  /** ISO instant. */
  readonly published?: string | undefined;
  /** ISO instant. */
  readonly modified?: string | undefined;
  /** Beside links to the page; that of the site where there is none. */
  readonly image?: LinkPicture | undefined;
  readonly jsonLd?: readonly object[] | undefined;
  readonly home?: boolean | undefined;
  /** The feed of all reports where there is none of its own. */
  readonly feed?: PageFeed | undefined;
  /** Address of the script that this page needs, without path prefix. */
  readonly script?: string | undefined;
  /** What the page may load: what all pages may, unless it says more. */
  readonly area?: Area | undefined;
  /** What that script will ask for, so that browsers load it at once: addresses of a module and of data. */
  readonly early?: { readonly module: string; readonly data: readonly string[] } | undefined;
  /** Whether the same lies beside this page as JSON. */
  readonly hasJson?: boolean | undefined;
}

export function Head({ page }: { readonly page: PageHead }) {
  const site = useContext(SiteContext);
  const href = useHref();
  const url = site.origin + href(page.address);
  const image = page.image ?? site.linkPicture;
  const feed = page.feed ?? { list: homeAddress, title: site.name };
  return (
    <head>
      <meta charset="utf-8" />
      <ContentSecurity area={page.area} />
      <meta name="referrer" content={referrerPolicy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{page.home ? `${site.name} – ${site.tagline}` : `${page.title} – ${site.name}`}</title>
      <meta name="description" content={page.description} />
      {page.noindex ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={url} />}
      <meta name="color-scheme" content="light dark" />
      {/* KERN's layout background in both schemes, see src/styles/_tokens.scss */}
      <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#131525" media="(prefers-color-scheme: dark)" />
      {site.fonts.map((font) => (
        <link rel="preload" href={href(font)} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={href(site.stylesheet)} />
      {page.script && <script type="module" src={href(page.script)} />}
      {page.early && <link rel="modulepreload" href={href(page.early.module)} />}
      {page.early?.data.map((data) => (
        <link rel="preload" href={href(data)} as="fetch" crossorigin="anonymous" />
      ))}
      {site.offlineScript && <script type="module" src={href(site.offlineScript)} />}
      <link rel="icon" href={href("/favicon.svg")} type="image/svg+xml" />
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        title={site.name}
        href={href("/opensearch.xml")}
      />
      <link rel="alternate" type="application/atom+xml" title={feed.title} href={href(atomFeedAddress(feed.list))} />
      <link rel="alternate" type="application/feed+json" title={feed.title} href={href(jsonFeedAddress(feed.list))} />
      {page.hasJson && <link rel="alternate" type="application/json" href={href(jsonAddress(page.address))} />}
      <meta property="og:title" content={page.title} />
      <meta property="og:description" content={page.description} />
      <meta property="og:url" content={url} />
      <meta property="og:type" content={page.type ?? "website"} />
      <meta property="og:site_name" content={site.name} />
      <meta property="og:locale" content="de_DE" />
      {image && (
        <>
          <meta property="og:image" content={site.origin + href(image.address)} />
          <meta property="og:image:width" content={String(image.width)} />
          <meta property="og:image:height" content={String(image.height)} />
          <meta property="og:image:alt" content={image.alt} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
      {page.published && <meta property="article:published_time" content={page.published} />}
      {page.modified && <meta property="article:modified_time" content={page.modified} />}
      {page.jsonLd?.map((block) => (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptSafeJson(block) }} />
      ))}
    </head>
  );
}

/** JSON that cannot end the script element it stands in. */
function scriptSafeJson(value: object): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
