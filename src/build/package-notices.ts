import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { SoftwareNotice } from "../archive/site.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** "node_modules/preact" of "node_modules/preact/dist/preact.mjs", and of nothing that belongs to no package. */
const packageFolder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

/** What is to be said of the packages that some files belong to, sorted by name: all of their licences ask for it. */
export function noticesOf(files: readonly string[]): readonly SoftwareNotice[] {
  const folders = files.flatMap((file) => packageFolder.exec(file.replaceAll("\\", "/"))?.[0] ?? []);
  return [...new Set(folders)].sort().map((folder) => noticeOfPackage(folder));
}

/**
 * What is to be said of one package: of what is used of it in its licence files, unless others are named.
 * @param folder below that of the project: "node_modules/preact"
 * @param licence which files hold its licence
 */
export function noticeOfPackage(folder: string, licence: RegExp = /^licen[cs]e/i): SoftwareNotice {
  const path = resolve(root, folder);
  const { name, version, license }: PackageFile = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
  const text = licenceText(path, licence);
  return { name, version, license, holder: holderIn(text), text };
}

/** What of `package.json` is used; npm demands all of it of packages that are published. */
interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** The licences in a folder, or in a folder of that name in it. */
function licenceText(path: string, licence: RegExp): string {
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => licence.test(name))
    .map((item) =>
      item.isDirectory()
        ? licenceText(join(path, item.name), licence)
        : readFileSync(join(path, item.name), "utf8").trim(),
    )
    .join("\n\n");
}

/** "2015-present Jason Miller" of "Copyright (c) 2015-present Jason Miller"; undefined where a licence names nobody. */
function holderIn(text: string): string | undefined {
  const [, holder] = /^\W*(?:copyright\s+)?(?:\(c\)|©)\s*(.+?)\s*$/im.exec(text) ?? [];
  return holder;
}
