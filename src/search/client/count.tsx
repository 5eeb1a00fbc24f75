import { useEffect, useState } from "preact/hooks";

interface CountProps {
  /** "12 Berichte gefunden"; nothing until the first search has ended. */
  readonly text: string | undefined;
  /** Another one for each search, so that the same number is said again. */
  readonly of: object | undefined;
}

/** Screen readers speak when a reader has paused for so long, not once for each letter. */
const pause = 1_000;

/**
 * How much was found: seen at once, and spoken once when the reader has come to rest, by putting the text there anew.
 * `aria-busy` keeps what changes before that from being spoken.
 */
export function Count({ text, of }: CountProps) {
  const [spoken, setSpoken] = useState<object>();
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(of), pause);
    return () => clearTimeout(timer);
  }, [of]);
  const isSpoken = spoken === of;
  return (
    <p id="trefferzahl" class="results__count" role="status" aria-busy={!isSpoken}>
      {text && <span key={isSpoken ? "spoken" : "seen"}>{text}</span>}
    </p>
  );
}
