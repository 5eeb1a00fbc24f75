import type { SiteConfig } from "../../src/content/site-config.ts";

type Accessibility = SiteConfig["accessibility"];

const statements: Readonly<Record<Accessibility["status"], string>> = {
  vollstaendig: "Diese Website ist mit den genannten Anforderungen vollständig vereinbar.",
  teilweise:
    "Diese Website ist mit den genannten Anforderungen teilweise vereinbar. Unvereinbarkeiten und Ausnahmen nennt der folgende Abschnitt.",
  nicht:
    "Diese Website ist mit den genannten Anforderungen nicht vereinbar. Unvereinbarkeiten und Ausnahmen nennt der folgende Abschnitt.",
};

const grounds: Readonly<Record<Accessibility["knownLimitations"][number]["ground"], string>> = {
  "nicht-vereinbar": "Noch nicht vereinbar mit den Anforderungen.",
  "unverhaeltnismaessige-belastung": "Unverhältnismäßige Belastung.",
  "nicht-erfasst": "Fällt nicht in den Anwendungsbereich der Vorschriften.",
};

/** What does not fall under the law, where no law is claimed. */
const notMeant = "Gehört nicht zu dem, wofür diese Erklärung gilt.";

interface ConformanceProps extends Pick<Accessibility, "status" | "knownLimitations"> {
  /** Whether a law says what the requirements are. */
  readonly isBoundByLaw: boolean;
}

/** How far the site meets the requirements, and what is not accessible and why. */
export function Conformance({ status, knownLimitations, isBoundByLaw }: ConformanceProps) {
  return (
    <>
      <h2>Stand der Vereinbarkeit mit den Anforderungen</h2>
      <p>{statements[status]}</p>
      <h2>Nicht barrierefreie Inhalte</h2>
      {knownLimitations.length === 0 && <p>Uns sind keine Inhalte bekannt, die nicht barrierefrei sind.</p>}
      {knownLimitations.map(({ what, requirement, ground, why, alternative }) => (
        <>
          <h3>{what}</h3>
          <p>
            {ground === "nicht-erfasst" && !isBoundByLaw ? notMeant : grounds[ground]} Begründung: {why}
          </p>
          {requirement !== undefined && <p>Nicht erfüllte Anforderung: {requirement}</p>}
          {alternative !== undefined && <p>Alternative: {alternative}</p>}
        </>
      ))}
    </>
  );
}
