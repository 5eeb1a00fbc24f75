import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./project-copy.ts";

const marked = /(<!-- bench -->\n)([\s\S]*)(\n<!-- \/bench -->)/;

/** Puts tables, by their number of entries, between the markers of the README; those of other sizes stay. */
export function writeIntoReadme(tables: ReadonlyMap<number, string>): void {
  const file = join(root, "README.md");
  const readme = readFileSync(file, "utf8");
  const [, begin = "", present = "", end = ""] = marked.exec(readme) ?? [];
  if (begin === "") throw new Error("README.md has no markers <!-- bench --> and <!-- /bench -->.");
  const all = new Map([...sectionsOf(present), ...tables]);
  const sections = [...all].sort(([a], [b]) => a - b).map(([, section]) => section);
  writeFileSync(
    file,
    readme.replace(marked, () => `${begin}${sections.join("\n\n")}${end}`),
  );
}

/** The tables that stand there, by their number of entries. */
function sectionsOf(text: string): readonly (readonly [number, string])[] {
  return text
    .split(/\n+(?=### )/)
    .filter((section) => section.startsWith("### "))
    .map((section) => [Number(/^### ([\d,]+)/.exec(section)?.[1]?.replaceAll(",", "")), section]);
}
