import type { SiteConfig } from "../../src/content/site-config.ts";
import { ExternalLink } from "../external-link.tsx";
import { MailLink } from "./contact.tsx";
import { ofLand } from "./of-land.ts";

/** The rights that Art. 13 (2) and 14 (2) DSGVO demand to be named; the right to object stands apart, after Art. 21 (4). */
export function DataSubjectRights({ site }: { readonly site: SiteConfig }) {
  const { publisher, privacy } = site;
  return (
    <>
      <h2>Ihre Rechte</h2>
      <p>Sie haben nach Maßgabe der DSGVO das Recht auf</p>
      <ul>
        <li>Auskunft über die Daten, die wir zu Ihrer Person verarbeiten (Art.&nbsp;15),</li>
        <li>Berichtigung unrichtiger Daten (Art.&nbsp;16),</li>
        <li>Löschung (Art.&nbsp;17),</li>
        <li>Einschränkung der Verarbeitung (Art.&nbsp;18),</li>
        <li>Datenübertragbarkeit, soweit eine Verarbeitung auf Einwilligung oder Vertrag beruht (Art.&nbsp;20).</li>
      </ul>
      <p>
        Eine Nachricht an <MailLink address={publisher.email} /> genügt. Server-Protokolle können wir ohne weitere
        Angaben meist keiner Person zuordnen (Art.&nbsp;11 DSGVO).
      </p>
      <h2>Ihr Recht auf Widerspruch</h2>
      <p>
        <strong>
          Sie können der Verarbeitung Ihrer Daten aus Gründen, die sich aus Ihrer besonderen Situation ergeben,
          jederzeit widersprechen (Art.&nbsp;21 DSGVO).
        </strong>{" "}
        Wir verarbeiten die Daten dann nicht mehr, es sei denn, zwingende schutzwürdige Gründe überwiegen oder die
        Verarbeitung dient Rechtsansprüchen.
      </p>
      <h2>Beschwerde bei der Aufsichtsbehörde</h2>
      <p>
        Sie können sich bei einer Aufsichtsbehörde für den Datenschutz beschweren (Art.&nbsp;77 DSGVO), zum Beispiel
        dort, wo Sie wohnen oder arbeiten. Für uns ist die Aufsichtsbehörde {ofLand(site)} zuständig:{" "}
        <ExternalLink url={privacy.supervisoryAuthority.url}>{privacy.supervisoryAuthority.name}</ExternalLink>.
      </p>
      <h2>Keine Pflicht zur Angabe, keine automatisierten Entscheidungen</h2>
      <p>
        Sie sind nicht verpflichtet, uns Daten mitzuteilen; ohne die beim Aufruf übertragenen Angaben können wir die
        Website allerdings nicht ausliefern. Automatisierte Entscheidungen einschließlich Profiling (Art.&nbsp;22 DSGVO)
        finden nicht statt.
      </p>
    </>
  );
}
