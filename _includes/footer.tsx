import { useContext } from "preact/hooks";
import { Link } from "./link.tsx";
import { SiteContext, useAbsoluteAddress } from "./site-context.tsx";

const service = [
  { name: "Über dieses Archiv", address: "/ueber/" },
  { name: "Wochenüberblick", address: "/woche/" },
  { name: "Termine", address: "/termine/" },
  { name: "Korrekturen", address: "/korrekturen/" },
  { name: "Statistik", address: "/statistik/" },
  { name: "Abonnieren", address: "/abonnieren/" },
  { name: "Daten", address: "/daten/" },
];

const legal = [
  { name: "Impressum", address: "/impressum/" },
  { name: "Datenschutz", address: "/datenschutz/" },
  { name: "Barrierefreiheit", address: "/barrierefreiheit/" },
  { name: "Leichte Sprache", address: "/leichte-sprache/" },
];

interface FooterProps {
  /** Of the page, without path prefix: who reports a barrier is asked to name it. */
  readonly address: string;
}

export function Footer({ address }: FooterProps) {
  const site = useContext(SiteContext);
  const absolute = useAbsoluteAddress();
  const report = `subject=Barriere%20melden&body=${encodeURIComponent(`Seite: ${absolute(address)}`)}`;
  return (
    <footer class="footer">
      <div class="footer__columns frame">
        <div class="footer__publisher">
          <p class="footer__name">{site.name}</p>
          <p>Herausgegeben von: {site.publisher}</p>
        </div>
        <nav class="footer__nav" aria-label="Rechtliches und Service">
          <ul>
            {service.map((to) => (
              <li>
                <Link to={to.address}>{to.name}</Link>
              </li>
            ))}
          </ul>
          <ul>
            {legal.map((to) => (
              <li>
                <Link to={to.address}>{to.name}</Link>
              </li>
            ))}
            <li>
              <a href={`mailto:${site.accessibilityEmail}?${report}`}>Barriere melden</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
