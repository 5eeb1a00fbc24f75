import type { Site } from "../archive/site.ts";
import { absolute, type Publisher } from "./json-ld.ts";

/**
 * The publisher as `site.yaml` describes it; https://schema.org/publisher. A public body is one that may show the bar of
 * German administration, or that processes data for a public task, as only public bodies do; of all others no more is
 * known than that they are organisations.
 */
export function publisherOf({ frame, config }: Pick<Site, "frame" | "config">): Publisher {
  const { official, publisher, privacy } = config;
  const isPublicBody = official || privacy.legalBasis === "oeffentliche-aufgabe";
  return {
    "@type": isPublicBody ? "GovernmentOrganization" : "Organization",
    name: publisher.name,
    url: absolute(frame, "/"),
    email: publisher.email,
    telephone: publisher.phone,
    address: {
      "@type": "PostalAddress",
      streetAddress: publisher.street,
      postalCode: publisher.postcode,
      addressLocality: publisher.city,
      addressCountry: "DE",
    },
  };
}
