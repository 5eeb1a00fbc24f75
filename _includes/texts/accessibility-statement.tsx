import { accessibilityAddress, jsonAddress } from "../../src/archive/addresses.ts";
import { isBoundByAccessibilityLaw } from "../../src/content/accessibility-law.ts";
import { longDate } from "../../src/content/date-words.ts";
import type { SiteConfig } from "../../src/content/site-config.ts";
import { ExternalLink } from "../external-link.tsx";
import { Link } from "../link.tsx";
import { Conformance } from "./conformance.tsx";
import { MailLink, PhoneLink } from "./contact.tsx";
import { isFederal, ofLand } from "./of-land.ts";
import { TemplateNotice } from "./template-notice.tsx";

/**
 * The Erklärung zur Barrierefreiheit, in the order of the model statement: https://eur-lex.europa.eu/eli/dec_impl/2018/1523/oj
 * Whom no law obliges to it does not claim one.
 */
export function AccessibilityStatement({ site }: { readonly site: SiteConfig }) {
  const isBoundByLaw = isBoundByAccessibilityLaw(site);
  return (
    <>
      <TemplateNotice production={site.production} />
      <Scope site={site} isBoundByLaw={isBoundByLaw} />
      <Conformance {...site.accessibility} isBoundByLaw={isBoundByLaw} />
      <Preparation {...site.accessibility} />
      <Feedback site={site} isBoundByLaw={isBoundByLaw} />
      {isBoundByLaw && <Enforcement site={site} />}
      <h2>Für Programme</h2>
      <p>
        Diese Erklärung gibt es auch{" "}
        <Link to={jsonAddress(accessibilityAddress)}>in maschinenlesbarer Form (JSON)</Link>.
      </p>
    </>
  );
}

interface PartProps {
  readonly site: SiteConfig;
  readonly isBoundByLaw: boolean;
}

const federalLaw = "Behindertengleichstellungsgesetz, Barrierefreie-Informationstechnik-Verordnung";

function Scope({ site, isBoundByLaw }: PartProps) {
  return (
    <>
      <h2>Geltungsbereich und Grundlagen</h2>
      <p>
        Diese Erklärung zur Barrierefreiheit gilt für die Website {site.name} unter {site.url}. Anbieter:{" "}
        {site.publisher.name}. Wir möchten diese Website {isBoundByLaw && "im Einklang mit den gesetzlichen Vorgaben "}
        für alle Menschen zugänglich machen.
      </p>
      {isBoundByLaw ? <Law site={site} /> : <OwnWish />}
    </>
  );
}

function Law({ site }: { readonly site: SiteConfig }) {
  const law = site.accessibility.law ?? (isFederal(site) ? federalLaw : undefined);
  return (
    <p>
      Grundlage sind die Regelungen {ofLand(site)} zum barrierefreien Zugang zu Websites öffentlicher Stellen
      {law !== undefined && ` (${law})`}. Sie setzen die Richtlinie (EU)&nbsp;2016/2102 um. Technischer Maßstab ist die
      Norm EN&nbsp;301&nbsp;549 in ihrer jeweils geltenden Fassung.
    </p>
  );
}

function OwnWish() {
  return (
    <p>
      Wir geben diese Erklärung freiwillig ab. Maßstab ist die Norm EN&nbsp;301&nbsp;549 in ihrer jeweils geltenden
      Fassung.
    </p>
  );
}

function Preparation({ createdOn, reviewedOn, method }: SiteConfig["accessibility"]) {
  return (
    <>
      <h2>Erstellung und Überprüfung dieser Erklärung</h2>
      <p>
        Diese Erklärung wurde am <time datetime={createdOn}>{longDate(createdOn)}</time> erstellt und zuletzt am{" "}
        <time datetime={reviewedOn}>{longDate(reviewedOn)}</time> überprüft.
      </p>
      <p>
        Methode:{" "}
        {method === "selbstbewertung"
          ? "Die Erklärung beruht auf einer Selbstbewertung durch den Anbieter der Website."
          : "Die Erklärung beruht auf einer Bewertung durch eine unabhängige Prüfstelle."}
      </p>
    </>
  );
}

function Feedback({ site, isBoundByLaw }: PartProps) {
  const { answerWithin } = site.accessibility;
  const legalTime = isBoundByLaw ? `der Frist, die das Recht ${ofLand(site)} vorsieht` : undefined;
  const within = answerWithin === undefined ? legalTime : `von ${answerWithin}`;
  return (
    <>
      <h2>Feedback und Kontakt</h2>
      <p>
        Sind Ihnen Barrieren aufgefallen, oder brauchen Sie einen Inhalt in zugänglicher Form? Bitte schreiben Sie uns,
        am besten mit der Adresse der Seite, oder rufen Sie an. Wir antworten so bald wie möglich
        {within !== undefined && `, spätestens innerhalb ${within}`}.
      </p>
      <p>
        {site.publisher.name}
        <br />
        E-Mail: <MailLink address={site.accessibility.feedbackEmail} />
        <br />
        Telefon: <PhoneLink number={site.publisher.phone} />
      </p>
    </>
  );
}

function Enforcement({ site }: { readonly site: SiteConfig }) {
  const { enforcementBody } = site.accessibility;
  if (enforcementBody === undefined) return null;
  const { name, url, email } = enforcementBody;
  return (
    <>
      <h2>Durchsetzungsverfahren</h2>
      <p>
        Wenn Sie auf Ihre Rückmeldung innerhalb dieser Frist keine oder keine zufriedenstellende Antwort erhalten haben,
        können Sie sich an die Stelle wenden, die nach den Regelungen {ofLand(site)} für das Durchsetzungs- oder
        Schlichtungsverfahren zuständig ist:
      </p>
      <p>
        <ExternalLink url={url}>{name}</ExternalLink>
        <br />
        E-Mail: <MailLink address={email} />
      </p>
    </>
  );
}
