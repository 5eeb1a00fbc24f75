import type { SiteConfig } from "../../src/content/site-config.ts";
import { Link } from "../link.tsx";
import { MailLink } from "./contact.tsx";
import { Credits } from "./credits.tsx";
import { SoftwareList, type UsedSoftware } from "./software-list.tsx";

interface AboutProps {
  readonly site: SiteConfig;
  readonly software: readonly UsedSoftware[];
}

/** What the archive is, how its reports come about, and whose data and software it uses. */
export function About({ site, software }: AboutProps) {
  return (
    <>
      <h2>Was {site.name} ist</h2>
      {site.about.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      <h2>Wie Berichte entstehen</h2>
      <p>
        Die Redaktion wertet öffentliche Quellen aus, etwa Mitteilungen von Kommunen, Ländern und IT-Dienstleistern, und
        fasst sie in eigenen Worten zusammen. Die Quellen stehen unter dem Bericht; Pressemitteilungen sind als solche
        gekennzeichnet. Orte, Themen und Organisationen vergibt die Redaktion nach festen Listen, damit
        Zusammengehöriges zusammen zu finden ist. Fristen und Veranstaltungen, die in Berichten stehen, sammelt die
        Seite <Link to="/termine/">Termine</Link>.
      </p>
      <h2>Wie wir Fehler korrigieren</h2>
      <p>
        Stellt sich eine Angabe als falsch heraus, korrigieren wir sie und sagen das im Bericht. Alle Korrekturen stehen
        auf der Seite <Link to="/korrekturen/">Korrekturen</Link>. Hinweise nehmen wir gern entgegen:{" "}
        <MailLink address={site.publisher.email} />.
      </p>
      <h2>Daten, Gestaltung und Software</h2>
      <Credits sourceCode={site.sourceCode} />
      <SoftwareList software={software} />
    </>
  );
}
