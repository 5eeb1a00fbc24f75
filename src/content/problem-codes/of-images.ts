import { largestImage } from "../largest-image.ts";
import type { Explanations } from "./explanation.ts";

/** The file of the image that a report names. */
export const imageCodes = {
  "image-format": {
    meaning: "Die Bilddatei ist kein Bild, oder keines in JPEG, PNG, WebP oder AVIF, oder beschädigt.",
    mend: "Öffnen Sie das Bild in einem Bildprogramm und speichern Sie es als JPEG.",
  },
  "image-missing": {
    meaning: "Die Bilddatei liegt nicht dort, wo der Bericht sie nennt.",
    mend: "Legen Sie sie in denselben Ordner wie den Bericht und nennen Sie unter `src` genau ihren Namen, auch in Groß- und Kleinbuchstaben.",
  },
  "image-path": {
    meaning: "Der Pfad des Bildes führt aus dem Ordner der Berichte hinaus oder nicht zu einer Datei.",
    mend: "Legen Sie das Bild neben den Bericht und nennen Sie nur seinen Dateinamen: `src: rathaus.jpg`.",
  },
  "image-size": {
    meaning: `Die Bilddatei ist größer als ${largestImage / 1000} kB.`,
    mend: "Verkleinern Sie das Bild auf etwa 1600 Bildpunkte Breite und speichern Sie es als JPEG.",
  },
} as const satisfies Explanations;
