import type { BreadcrumbList, ImageObject, NewsArticle, WithContext } from "schema-dts";
import type { EntryView } from "../archive/entry-view.ts";
import { type LeadPicture, largestFile } from "../archive/picture.ts";
import { licenseAddress } from "../content/license-address.ts";
import type { SiteFrame } from "../content/site-frame.ts";

/** The absolute address of a page. */
export function absolute({ origin, pathPrefix }: Pick<SiteFrame, "origin" | "pathPrefix">, address: string): string {
  return `${origin}${pathPrefix}${address.slice(1)}`;
}

/** A report for search engines; https://schema.org/NewsArticle. Places carry their official key (AGS, ARS). */
export function newsArticle(frame: SiteFrame, view: EntryView): WithContext<NewsArticle> {
  const url = absolute(frame, view.address);
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    mainEntityOfPage: url,
    url,
    headline: view.title,
    alternativeHeadline: view.kicker,
    description: view.teaser,
    dateline: view.kicker,
    datePublished: view.published,
    dateModified: view.modified,
    inLanguage: "de",
    isAccessibleForFree: true,
    ...(view.image && { image: imageObject(frame, view.image) }),
    publisher: { "@type": "Organization", name: frame.publisher, url: absolute(frame, "/") },
    keywords: view.tags.find(({ label }) => label === "Themen")?.tags.map(({ name }) => name) ?? [],
    ...(view.locations.length > 0 && {
      contentLocation: view.locations.map(({ name, key }) => ({
        "@type": "AdministrativeArea" as const,
        name,
        identifier: key,
      })),
    }),
    ...(view.corrections.length > 0 && { correction: view.corrections.map(({ text }) => text) }),
    ...(view.sources.some(({ url: address }) => address) && {
      citation: view.sources.flatMap(({ url: address }) => (address ? [address] : [])),
    }),
  };
}

/** A lead image for search engines; https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata */
function imageObject(frame: SiteFrame, image: LeadPicture): ImageObject {
  const url = absolute(frame, largestFile(image) ?? "/");
  const license = licenseAddress(image.license);
  return {
    "@type": "ImageObject",
    url,
    contentUrl: url,
    width: `${image.width}`,
    height: `${image.height}`,
    caption: image.alt,
    creditText: image.credit,
    copyrightNotice: `${image.credit}, ${image.license}`,
    ...(license && { license }),
  };
}

/** The way from the start page to a page; https://schema.org/BreadcrumbList. */
export function breadcrumbList(
  frame: SiteFrame,
  crumbs: readonly { readonly name: string; readonly address: string }[],
): WithContext<BreadcrumbList> {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, address }, index) => ({
      "@type": "ListItem" as const,
      position: index + 1,
      name,
      item: absolute(frame, address),
    })),
  };
}
