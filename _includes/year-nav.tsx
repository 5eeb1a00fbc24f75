import { Link } from "./link.tsx";

interface YearNavProps {
  readonly label: string;
  readonly years: readonly { readonly year: string; readonly address: string }[];
  /** The year whose page this is. */
  readonly current?: string | undefined;
  /** Where all years are, unless these are all. */
  readonly all?: string | undefined;
}

export function YearNav({ label, years, current, all }: YearNavProps) {
  return (
    <nav class="year-nav" aria-label={label}>
      <ul>
        {years.map(({ year, address }) => (
          <li>
            <Link to={address} aria-current={year === current ? "page" : undefined}>
              {year}
            </Link>
          </li>
        ))}
        {all && (
          <li>
            <Link to={all}>Alle Jahre</Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
