import type {
  AdministrativeArea,
  BreadcrumbList,
  GovernmentOrganization,
  ImageObject,
  NewsArticle,
  Organization,
  WithContext,
} from "schema-dts";
import type { EntryView } from "../archive/entry-view.ts";
import { type LeadPicture, largestFile } from "../archive/picture.ts";
import { longDate } from "../content/date-words.ts";
import { licenseAddress } from "../content/license-address.ts";
import type { LinkPicture, SiteFrame } from "../content/site-frame.ts";

/** Who publishes the site, for search engines; see `publisherOf`. */
export type Publisher = Exclude<GovernmentOrganization | Organization, string>;

/** The absolute address of a page. */
export function absolute({ origin, pathPrefix }: Pick<SiteFrame, "origin" | "pathPrefix">, address: string): string {
  return `${origin}${pathPrefix}${address.slice(1)}`;
}

/** A place, Kreis or Land with its official key, and which key that is: their numbers of digits tell them apart. */
export function administrativeArea({ name, key }: EntryView["locations"][number]): AdministrativeArea {
  const propertyID = { 2: "Landesschlüssel", 5: "Kreisschlüssel", 8: "AGS" }[key.length] ?? "ARS";
  return { "@type": "AdministrativeArea", name, identifier: { "@type": "PropertyValue", propertyID, value: key } };
}

/** Where and when a report was made: "Dresden, 9. Mai 2025". Its Dachzeile may be the name of an organisation. */
function dateline({ locations, day }: EntryView): string {
  const places = locations.filter(({ key }) => key.length > 2);
  const names = (places.length > 0 ? places : locations).map(({ name }) => name);
  return `${names.join("/") || "Deutschland"}, ${longDate(day)}`;
}

/**
 * A report for search engines; https://schema.org/NewsArticle.
 * @param picture beside links to it, where it has no image of its own
 */
export function newsArticle(
  frame: SiteFrame,
  view: EntryView,
  publisher: Publisher,
  picture: LinkPicture | undefined = frame.linkPicture,
): WithContext<NewsArticle> {
  const url = absolute(frame, view.address);
  const image = view.image ? imageObject(frame, view.image) : picture && absolute(frame, picture.address);
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    mainEntityOfPage: url,
    url,
    headline: view.title,
    description: view.teaser,
    dateline: dateline(view),
    datePublished: view.published,
    dateModified: view.modified,
    inLanguage: "de",
    isAccessibleForFree: true,
    ...(image && { image }),
    author: publisher,
    publisher,
    keywords: view.tags.find(({ label }) => label === "Themen")?.tags.map(({ name }) => name) ?? [],
    ...(view.locations.length > 0 && {
      contentLocation: view.locations.map(administrativeArea),
    }),
    ...(view.corrections.length > 0 && {
      correction: view.corrections.map(({ text, date }) => ({
        "@type": "CorrectionComment" as const,
        text,
        datePublished: date,
      })),
    }),
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
