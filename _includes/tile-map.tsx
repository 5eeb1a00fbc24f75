import type { Land } from "../src/regions/region.ts";
import { Link } from "./link.tsx";

interface TileMapProps {
  readonly lands: readonly Land[];
  /** Slug of the Land whose page this is, or "bundesweit". */
  readonly current?: string | undefined;
}

const alphabet = new Intl.Collator("de");

/** The Länder as an alphabetical list that lies like a map where there is room for one. */
export function TileMap({ lands, current }: TileMapProps) {
  const byName = [...lands].sort((a, b) => alphabet.compare(a.name, b.name));
  return (
    <nav class="tile-map" aria-label="Länder">
      <ul class="tile-map__tiles">
        {byName.map(({ slug, code, name, tile }) => (
          <li class={`tile-map__tile--c${tile.column} tile-map__tile--r${tile.row}`}>
            <Link to={`/land/${slug}/`} class="tile-map__link" aria-current={slug === current ? "page" : undefined}>
              <span class="tile-map__code" aria-hidden="true">
                {code}
              </span>
              <span class="tile-map__name">{name}</span>
            </Link>
          </li>
        ))}
      </ul>
      <Link to="/bundesweit/" class="tile-map__nationwide" aria-current={current === "bundesweit" ? "page" : undefined}>
        Bundesweit
      </Link>
    </nav>
  );
}
