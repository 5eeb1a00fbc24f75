import type { SiteConfig } from "../../src/content/site-config.ts";
import { Link } from "../link.tsx";
import { MailLink, PhoneLink } from "./contact.tsx";
import { TemplateNotice } from "./template-notice.tsx";

/** What the site contains and how to find one's way, in Leichte Sprache: one sentence a line. */
export function EasyLanguage({ site }: { readonly site: SiteConfig }) {
  return (
    <>
      <TemplateNotice production={site.production}>
        Dieser Text ist eine Vorlage. Vor der Veröffentlichung bitte anpassen und von Menschen prüfen lassen, die
        Leichte Sprache nutzen.
      </TemplateNotice>
      {site.easyLanguage.map(({ title, paragraphs }) => (
        <>
          <h2>{title}</h2>
          {paragraphs.map((paragraph) => (
            <Lines text={paragraph} />
          ))}
        </>
      ))}
      <h2>Wichtige Seiten</h2>
      <Lines text={"Klicken Sie auf ein Wort.\nDann öffnet sich die Seite."} />
      <ul>
        <li>
          <Link to="/">Start-Seite</Link>
        </li>
        <li>
          <Link to="/archiv/">Archiv</Link>: alle Nachrichten nach Jahren
        </li>
        <li>
          <Link to="/land/">Bundes-Länder</Link>: Nachrichten aus einem Bundes-Land
        </li>
        <li>
          <Link to="/suche/">Suche</Link>: Nachrichten mit einem Wort finden
        </li>
        <li>
          <Link to="/barrierefreiheit/">Barrierefreiheit</Link>
        </li>
        <li>
          <Link to="/impressum/">Impressum</Link>: wer diese Internet-Seite macht
        </li>
      </ul>
      <p>
        Unsere E-Mail-Adresse ist: <MailLink address={site.publisher.email} />
        <br />
        Unsere Telefon-Nummer ist: <PhoneLink number={site.publisher.phone} />
      </p>
    </>
  );
}

function Lines({ text }: { readonly text: string }) {
  return (
    <p>
      {text.split("\n").map((line, index) => (
        <>
          {index > 0 && <br />}
          {line}
        </>
      ))}
    </p>
  );
}
