import { useEffect, useState } from "preact/hooks";

/** Says whether something has been so for a number of milliseconds without a break. */
export function useLater(isSo: boolean, milliseconds: number): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isSo) return;
    const timer = setTimeout(() => setLate(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isSo, milliseconds]);
  return isSo && isLate;
}
