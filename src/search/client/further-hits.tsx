interface FurtherHitsProps {
  readonly shown: number;
  readonly total: number;
  /** Whether the last attempt to load more did not succeed. */
  readonly hasFailed: boolean;
  readonly onMore: () => void;
}

/** Says how much of the hits is shown, and shows more of them. */
export function FurtherHits({ shown, total, hasFailed, onMore }: FurtherHitsProps) {
  return (
    <div class="further-hits">
      <p class="further-hits__shown" role="status">
        {shown} von {total.toLocaleString("de-DE")} Berichten angezeigt
      </p>
      {hasFailed && (
        <p class="further-hits__failure" role="alert">
          Weitere Berichte ließen sich nicht laden. Vielleicht ist Ihre Verbindung unterbrochen.
        </p>
      )}
      <button type="button" class="results__more" onClick={onMore}>
        {hasFailed ? "Erneut versuchen" : "Weitere Berichte anzeigen"}
      </button>
    </div>
  );
}
