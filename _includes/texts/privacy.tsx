import type { SiteConfig } from "../../src/content/site-config.ts";
import { Link } from "../link.tsx";
import { MailLink, PhoneLink, PostalAddress } from "./contact.tsx";
import { DataSubjectRights } from "./data-subject-rights.tsx";
import { EditingFormData } from "./editing-form-data.tsx";
import { OfflineData } from "./offline-data.tsx";
import { ContactByMail, Links, PeopleInReports, SearchTerms, Subscriptions } from "./privacy-purposes.tsx";
import { ServerLogs } from "./server-logs.tsx";
import { TemplateNotice } from "./template-notice.tsx";

/** The Datenschutzerklärung after Art. 13 and 14 DSGVO, for a site without cookies, third parties and analytics. */
export function Privacy({ site }: { readonly site: SiteConfig }) {
  return (
    <>
      <TemplateNotice production={site.production} />
      <Summary site={site} />
      <Controller site={site} />
      <ServerLogs site={site} />
      <SearchTerms />
      {site.offline && <OfflineData />}
      <Subscriptions />
      <ContactByMail site={site} />
      <PeopleInReports site={site} />
      <Links />
      {/* Whatever else keeps something in browsers, such as a service worker, has its section here, where site.yaml asks for it. */}
      {site.redaktion && <EditingFormData />}
      <Transfers thirdCountryTransfer={site.privacy.thirdCountryTransfer} />
      <DataSubjectRights site={site} />
    </>
  );
}

function Summary({ site }: { readonly site: SiteConfig }) {
  return (
    <>
      <h2>Das Wichtigste zuerst</h2>
      <p>{site.name} kommt mit sehr wenigen Daten aus:</p>
      <ul>
        <li>
          Diese Website setzt keine Cookies und legt auch sonst keine Kennungen auf Ihrem Gerät ab. Eine Einwilligung
          nach §&nbsp;25 des Telekommunikation-Digitale-Dienste-Datenschutz-Gesetzes (TDDDG) ist deshalb nicht nötig.
        </li>
        <li>Sie bindet keine Inhalte Dritter ein. Schriften, Bilder und alle anderen Dateien gehören zur Website.</li>
        <li>Sie misst nicht, wie Sie lesen oder suchen, zeigt keine Werbung und führt keine Konten.</li>
      </ul>
      <p>Die folgenden Hinweise informieren Sie nach Art.&nbsp;13 und 14 der Datenschutz-Grundverordnung (DSGVO).</p>
    </>
  );
}

function Controller({ site }: { readonly site: SiteConfig }) {
  const { publisher, privacy } = site;
  return (
    <>
      <h2>Verantwortlich für die Datenverarbeitung</h2>
      <PostalAddress {...publisher} />
      <p>
        Telefon: <PhoneLink number={publisher.phone} />
        <br />
        E-Mail: <MailLink address={publisher.email} />
      </p>
      <p>
        Weitere Angaben stehen im <Link to="/impressum/">Impressum</Link>.
      </p>
      {privacy.dataProtectionOfficer !== undefined && (
        <>
          <h2>Datenschutzbeauftragte Person</h2>
          <p>
            {privacy.dataProtectionOfficer.name}, per E-Mail an{" "}
            <MailLink address={privacy.dataProtectionOfficer.email} /> oder per Post an die oben genannte Anschrift.
          </p>
        </>
      )}
    </>
  );
}

function Transfers({ thirdCountryTransfer }: { readonly thirdCountryTransfer: string | undefined }) {
  return (
    <>
      <h2>Empfänger und Drittländer</h2>
      <p>
        Was in Berichten steht, ist öffentlich. Andere Daten erhalten nur die Stellen, die uns beim Betrieb von Website
        und E-Mail unterstützen, sowie Stellen, denen wir sie aufgrund eines Gesetzes mitteilen müssen.
      </p>
      <p>
        {thirdCountryTransfer ??
          "Wir übermitteln keine Daten in Länder außerhalb der Europäischen Union und des Europäischen Wirtschaftsraums."}
      </p>
    </>
  );
}
