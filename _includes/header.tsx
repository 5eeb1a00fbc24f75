import { useContext } from "preact/hooks";
import { Link } from "./link.tsx";
import { SiteContext, useHref } from "./site-context.tsx";

/** The part of the site that a page belongs to; the navigation marks it. */
export type Section = "start" | "land" | "ort" | "thema" | "organisation" | "archiv" | "bundesweit";

const destinations: readonly { section: Section; name: string; address: string }[] = [
  { section: "land", name: "Länder", address: "/land/" },
  { section: "ort", name: "Orte", address: "/ort/" },
  { section: "thema", name: "Themen", address: "/thema/" },
  { section: "organisation", name: "Organisationen", address: "/organisation/" },
  { section: "archiv", name: "Archiv", address: "/archiv/" },
];

interface HeaderProps {
  readonly section: Section | undefined;
  /** Whether the search form stands in the header: not where the page itself is the search. */
  readonly hasSearch: boolean;
}

export function Header({ section, hasSearch }: HeaderProps) {
  const site = useContext(SiteContext);
  const href = useHref();
  return (
    <header class="header">
      <div class="header__masthead frame">
        <div class="header__brand">
          <Link to="/" class="header__name" aria-current={section === "start" ? "page" : undefined}>
            {site.name}
          </Link>
          <p class="header__tagline">{site.tagline}</p>
        </div>
        {hasSearch && (
          <search class="header__search">
            <form action={href("/suche/")}>
              <label class="visually-hidden" for="suchwort">
                Archiv durchsuchen
              </label>
              <input id="suchwort" name="q" type="search" placeholder="Archiv durchsuchen" autocomplete="off" />
              <button type="submit">Suchen</button>
            </form>
          </search>
        )}
      </div>
      <nav class="header__nav frame" aria-label="Hauptnavigation">
        <ul>
          {destinations.map((to) => (
            <li>
              <Link to={to.address} aria-current={section === to.section ? "true" : undefined}>
                {to.name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
