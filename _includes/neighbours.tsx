import { Link } from "./link.tsx";

export interface NeighbourLink {
  readonly address: string;
  readonly title: string;
}

interface NeighboursProps {
  readonly earlier: NeighbourLink | undefined;
  readonly later: NeighbourLink | undefined;
}

/** The reports before and after this one. */
export function Neighbours({ earlier, later }: NeighboursProps) {
  if (!earlier && !later) return null;
  return (
    <nav class="neighbours" aria-label="Früherer und späterer Bericht">
      {earlier && (
        <Link to={earlier.address} class="neighbours__link neighbours__link--earlier">
          <span class="neighbours__label">Früherer Bericht</span>
          <span class="visually-hidden">: </span>
          <span class="neighbours__title">{earlier.title}</span>
        </Link>
      )}
      {later && (
        <Link to={later.address} class="neighbours__link neighbours__link--later">
          <span class="neighbours__label">Späterer Bericht</span>
          <span class="visually-hidden">: </span>
          <span class="neighbours__title">{later.title}</span>
        </Link>
      )}
    </nav>
  );
}
