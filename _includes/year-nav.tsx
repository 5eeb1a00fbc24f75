import { Link } from "./link.tsx";

interface YearNavProps {
  readonly label: string;
  readonly years: readonly { readonly year: string; readonly address: string }[];
  /** The year whose page this is. */
  readonly current?: string | undefined;
}

export function YearNav({ label, years, current }: YearNavProps) {
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
      </ul>
    </nav>
  );
}
