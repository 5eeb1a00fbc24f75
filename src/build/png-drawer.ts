// The only module that loads resvg; it is itself loaded only when there is something to draw.
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { Resvg } from "@resvg/resvg-js";

const require = createRequire(import.meta.url);

/** The same letters on every machine. */
const font = {
  loadSystemFonts: false,
  defaultFontFamily: "Fira Sans",
  fontFiles: ["400Regular/FiraSans_400Regular", "600SemiBold/FiraSans_600SemiBold"].map((file) =>
    require.resolve(`@expo-google-fonts/fira-sans/${file}.ttf`),
  ),
};

/** Writes a drawing as PNG in its own size, with text in Fira Sans of the weights 400 and 600. */
export function drawPng(svg: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, new Resvg(svg, { font }).render().asPng());
}
