import { Link } from "./link.tsx";

/** One step of the way from the start page to the current page. */
export interface Crumb {
  readonly name: string;
  readonly address: string;
}

/** The way to the current page, which is the last crumb. */
export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const current = crumbs.length - 1;
  return (
    <nav class="breadcrumb frame" aria-label="Brotkrumen">
      <ol>
        {crumbs.map((crumb, position) => (
          <li>
            {position === current ? (
              <span aria-current="page">{crumb.name}</span>
            ) : (
              <Link to={crumb.address}>{crumb.name}</Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
