const german = new Intl.NumberFormat("de-DE");

/** "keine Berichte", "1 Bericht", "12 Berichte", "1.204 Berichte". */
export function reportCount(count: number): string {
  if (count === 0) return "keine Berichte";
  return `${german.format(count)} ${count === 1 ? "Bericht" : "Berichte"}`;
}
