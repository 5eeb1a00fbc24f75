import { useEffect, useRef } from "preact/hooks";
import { Notice } from "../../../_includes/notice.tsx";

interface FailureProps {
  /** Other ways to the reports. */
  readonly links: readonly Element[];
  readonly onRetry: () => void;
}

/** What a reader sees when the index cannot be reached. */
export function Failure({ links, onRetry }: FailureProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.replaceChildren(...links), [links]);
  return (
    <div class="search-failure">
      <div role="alert">
        <Notice tone="warning" title="Die Suche ist gerade nicht erreichbar">
          <p>
            Vielleicht ist Ihre Verbindung unterbrochen. Versuchen Sie es noch einmal, oder gehen Sie über die Listen
            darunter.
          </p>
          <button type="button" class="search-failure__retry" onClick={onRetry}>
            Erneut versuchen
          </button>
        </Notice>
      </div>
      <div ref={place} />
    </div>
  );
}
