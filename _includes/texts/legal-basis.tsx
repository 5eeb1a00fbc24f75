import type { SiteConfig } from "../../src/content/site-config.ts";
import { ofLand } from "./of-land.ts";

interface LegalBasisProps {
  readonly site: SiteConfig;
  /** The task or interest, as it follows "unsere öffentliche Aufgabe, " or "unser berechtigtes Interesse, ". */
  readonly aim: string;
}

/** Names the legal ground of a processing, which differs between public bodies and others. */
export function LegalBasis({ site, aim }: LegalBasisProps) {
  if (site.privacy.legalBasis === "berechtigtes-interesse") {
    return (
      <p>Rechtsgrundlage ist Art.&nbsp;6 Abs.&nbsp;1 Buchst.&nbsp;f DSGVO: unser berechtigtes Interesse, {aim}.</p>
    );
  }
  return (
    <p>
      Rechtsgrundlage ist Art.&nbsp;6 Abs.&nbsp;1 Buchst.&nbsp;e und Abs.&nbsp;3 DSGVO in Verbindung mit dem
      Datenschutzrecht {ofLand(site)}: unsere öffentliche Aufgabe, {aim}.
    </p>
  );
}
