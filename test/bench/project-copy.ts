import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "./command.ts";
import type { GeneratedFile } from "./generated-archive.ts";

/** The checkout. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

const parts = ["src", "_includes", "_data", "package.json", "package-lock.json", ".eleventy.ts", "tsconfig.json"];

/** A copy of this product with news of its own, in which everything may be changed. Paths are absolute. */
export interface ProjectCopy {
  readonly directory: string;
  readonly news: string;
  readonly data: string;
  readonly out: string;
  readonly cache: string;
}

/** Copies the product into a directory, with the dependencies of the checkout and the news given. */
export function copyProject(directory: string, news: readonly GeneratedFile[]): ProjectCopy {
  for (const part of parts) cpSync(join(root, part), join(directory, part), { recursive: true });
  edit(join(directory, "_data/site.yaml"), /^ {2}ledger: true$/m, "  ledger: false"); // the news of copies were never published
  symlinkSync(join(root, "node_modules"), join(directory, "node_modules"));
  writeFiles(join(directory, "news"), news);
  const below = (name: string): string => join(directory, name);
  return { directory, news: below("news"), data: below("_data"), out: below("dist"), cache: below(".cache") };
}

/** Writes generated files into a directory. */
export function writeFiles(directory: string, files: readonly GeneratedFile[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

/** The command that builds a copy at an instant, as operators call it; elsewhere than usual where directories are given. */
export function buildCommand(
  copy: ProjectCopy,
  now: string,
  { out, cache }: { readonly out: string; readonly cache: string } = copy,
): Command {
  const options = ["--news", copy.news, "--data", copy.data, "--out", out, "--cache", cache, "--now", now];
  return {
    line: [process.execPath, "--import", "tsx", "src/cli/main.ts", "build", "--json", ...options],
    directory: copy.directory,
  };
}

/** Replaces the first match in a file. */
export function edit(file: string, pattern: RegExp, replacement: string): void {
  const text = readFileSync(file, "utf8");
  if (!pattern.test(text)) throw new Error(`${file} holds no ${pattern}: the benchmark must be adapted.`);
  writeFileSync(file, text.replace(pattern, replacement));
}
