import { Link } from "./link.tsx";

interface NeighbourLink {
  readonly address: string;
  readonly title: string;
}

interface NeighboursProps {
  readonly earlier: NeighbourLink | undefined;
  readonly later: NeighbourLink | undefined;
  /** What lies before and after. */
  readonly what?: "Bericht" | "Monat" | "Woche" | undefined;
}

/** The reports, months or weeks before and after this one. */
export function Neighbours({ earlier, later, what = "Bericht" }: NeighboursProps) {
  if (!earlier && !later) return null;
  const ending = what === "Woche" ? "e" : "er";
  return (
    <nav class="neighbours" aria-label={`Früher${ending} und später${ending} ${what}`}>
      {earlier && (
        <Link to={earlier.address} class="neighbours__link neighbours__link--earlier">
          <span class="neighbours__label">
            Früher{ending} {what}
          </span>
          <span class="visually-hidden">: </span>
          <span class="neighbours__title">{earlier.title}</span>
        </Link>
      )}
      {later && (
        <Link to={later.address} class="neighbours__link neighbours__link--later">
          <span class="neighbours__label">
            Später{ending} {what}
          </span>
          <span class="visually-hidden">: </span>
          <span class="neighbours__title">{later.title}</span>
        </Link>
      )}
    </nav>
  );
}
