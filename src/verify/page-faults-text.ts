import type { PageFault } from "./page-faults.ts";

/** More of them mostly have one cause. */
const shown = 50;

/** Writes what is wrong with the pages, a line each, for a terminal or a log; German. */
export function pageFaultsText(faults: readonly PageFault[]): string {
  if (faults.length === 0)
    return "Verweise: Alle führen zu einer Seite oder Stelle, die es gibt; nichts wird von anderen Websites geladen.";
  const lines = faults.slice(0, shown).map(({ file, message }) => `  ${file}  ${message}`);
  const others = faults.length > shown ? [`  und ${faults.length - shown} weitere`] : [];
  return ["Verweise:", ...lines, ...others].join("\n");
}
