import type { SiteConfig } from "../../src/content/site-config.ts";
import { Link } from "../link.tsx";
import { MailLink, PhoneLink, PostalAddress } from "./contact.tsx";
import { TemplateNotice } from "./template-notice.tsx";

/** The Impressum after § 5 DDG and § 18 MStV. */
export function Imprint({ site }: { readonly site: SiteConfig }) {
  const { publisher } = site;
  return (
    <>
      <TemplateNotice production={site.production} />
      <h2>Anbieter</h2>
      <p>
        Angaben nach §&nbsp;5 des Digitale-Dienste-Gesetzes (DDG) und §&nbsp;18 Abs.&nbsp;1 des Medienstaatsvertrags
        (MStV)
      </p>
      <PostalAddress {...publisher} />
      {publisher.representative !== undefined && <p>Vertreten durch: {publisher.representative}</p>}
      <h2>Kontakt</h2>
      <p>
        Telefon: <PhoneLink number={publisher.phone} />
        <br />
        E-Mail: <MailLink address={publisher.email} />
      </p>
      <h2>Redaktionell verantwortlich</h2>
      <p>Verantwortlich für den Inhalt nach §&nbsp;18 Abs.&nbsp;2 MStV:</p>
      <PostalAddress {...publisher.editor} />
      <RegisterAndSupervision publisher={publisher} />
      <h2>Hinweise und Korrekturen</h2>
      <p>
        Ist etwas falsch oder unvollständig? Schreiben Sie uns an <MailLink address={publisher.email} />. Korrekturen
        stehen im Bericht und auf der Seite <Link to="/korrekturen/">Korrekturen</Link>.
      </p>
    </>
  );
}

function RegisterAndSupervision({ publisher }: { readonly publisher: SiteConfig["publisher"] }) {
  const { register, vatId, businessId, supervisoryAuthority } = publisher;
  return (
    <>
      {register !== undefined && (
        <>
          <h2>Registereintrag</h2>
          <p>{register}</p>
        </>
      )}
      {vatId !== undefined && (
        <>
          <h2>Umsatzsteuer</h2>
          <p>Umsatzsteuer-Identifikationsnummer nach §&nbsp;27a des Umsatzsteuergesetzes: {vatId}</p>
        </>
      )}
      {businessId !== undefined && (
        <>
          <h2>Wirtschafts-Identifikationsnummer</h2>
          <p>Wirtschafts-Identifikationsnummer nach §&nbsp;139c der Abgabenordnung: {businessId}</p>
        </>
      )}
      {supervisoryAuthority !== undefined && (
        <>
          <h2>Aufsichtsbehörde</h2>
          <p>{supervisoryAuthority}</p>
        </>
      )}
    </>
  );
}
