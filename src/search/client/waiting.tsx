import { Link } from "../../../_includes/link.tsx";
import { archiveAddress } from "../../archive/addresses.ts";
import { useLater } from "./use-later.ts";

interface WaitingProps {
  readonly isSearching: boolean;
}

/** Says that a search runs, where it does not end at once. */
export function Waiting({ isSearching }: WaitingProps) {
  const isSlow = useLater(isSearching, 400);
  const isVerySlow = useLater(isSearching, 6_000);
  return (
    <p class="results__waiting" role="status">
      {isSlow && "Suche läuft …"}
      {isVerySlow && (
        <>
          {" "}
          Das dauert länger als gewöhnlich. Alle Berichte stehen auch im <Link to={archiveAddress}>Archiv</Link>.
        </>
      )}
    </p>
  );
}
