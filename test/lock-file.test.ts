import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const lock: { readonly packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
  readFileSync("package-lock.json", "utf8"),
);
const packages = Object.entries(lock.packages);

describe("the lock file", () => {
  // `npm install` drops what its registry lacks without a word; `npm ci` then refuses the whole file.
  it("holds the optional packages of every platform, so that npm ci works on all of them", () => {
    const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in lock.packages) && !(`${path}/node_modules/${name}` in lock.packages),
      ),
    );
    expect(missing).toEqual([]);
  });

  // Both look for a program of the same version that lies in a package of its own; The jobs run `npm ci --ignore-scripts`.
  it("holds no packages with install scripts but two that work without them", () => {
    const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    expect(scripted).toEqual(["node_modules/@parcel/watcher", "node_modules/esbuild"]);
  });

  it("pins every package by its content and names no registry host", () => {
    const loose = packages.flatMap(([path, { integrity }]) => (path !== "" && integrity === undefined ? [path] : []));
    // Of Pagefind 1.6.0 the registry at hand has only the programs for Linux; versions before do not index reproducibly.
    // The entries of the others were written by hand, without the digests that `npm install` adds where it can see them.
    expect(loose.filter((path) => !/^node_modules\/@pagefind\/(darwin|freebsd|windows)-/.test(path))).toEqual([]);
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});
