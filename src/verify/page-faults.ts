import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pageKindOf } from "./page-kind.ts";
import { type Reference, readReferences } from "./page-references.ts";

/** What is wrong with a page or a style sheet. */
export interface PageFault {
  /** Its file, below the directory of the site. */
  readonly file: string;
  /** German, without the page: "lädt …". */
  readonly message: string;
}

interface BuiltSite {
  readonly directory: string;
  /** All files of the site, with "/". */
  readonly files: readonly string[];
  /** Files at whose addresses the host leads on to others: what leads there is right. */
  readonly moved?: readonly string[];
  /** Where the site will lie: "https://www.example.de/archiv-x/". */
  readonly url: string;
}

/**
 * Looks at all pages of a built site, and at its style sheets: every address within the site leads to a file, every "#" to
 * an element, and all of them stay below the path of the site; nothing is loaded from other sites; languages are spelt as
 * BCP 47 spells them.
 */
export function pageFaults({ directory, files, moved = [], url }: BuiltSite): readonly PageFault[] {
  const home = new URL(url.endsWith("/") ? url : `${url}/`);
  const known = new Set([...files, ...moved]);
  const idsOf = new Map<string, ReadonlySet<string>>();
  const read = (file: string): string => readFileSync(join(directory, file), "utf8");
  const faults: PageFault[] = [];
  // Pages come before what they lead to: what they say is kept as short as it can be, for archives of ten thousand pages.
  const open: (Place & { readonly from: string; readonly address: string })[] = [];

  const follow = (from: string, references: readonly Reference[]): void => {
    const page = new URL(from.replace(/(^|\/)index\.html$/, "$1"), home);
    for (const { address, use } of references) {
      const place = placeOf(address, page, home);
      if (typeof place === "object") {
        if (place.fragment !== "" || !known.has(place.file)) open.push({ ...place, from, address });
      } else if (place !== "elsewhere" || use !== "followed")
        faults.push({ file: from, message: `${wrong[place]}: ${address}` });
    }
  };
  for (const file of files) {
    if (file.endsWith(".css")) follow(file, referencesInStyles(read(file)));
    if (pageKindOf(file) === undefined) continue;
    const { ids, references, languages } = readReferences(read(file));
    idsOf.set(file, ids);
    follow(file, references);
    for (const language of new Set(languages))
      if (!isLanguage(language))
        faults.push({ file, message: `nennt eine Sprache, die es so nicht gibt: ${language}` });
  }
  for (const { file, fragment, from, address } of open) {
    if (!known.has(file)) faults.push({ file: from, message: `führt zu einer Datei, die es nicht gibt: ${address}` });
    else if (!idsOf.get(file)?.has(fragment))
      faults.push({ file: from, message: `führt zu einer Stelle, die es auf der Seite nicht gibt: ${address}` });
  }
  return faults;
}

/** A file of the site, and the element in it, if one is named. */
interface Place {
  readonly file: string;
  readonly fragment: string;
}

const wrong = {
  elsewhere: "lädt etwas von einer anderen Website",
  outside: "führt aus dem Pfad der Website hinaus",
  unreadable: "nennt eine Adresse, die keine ist",
};

/** Where an address leads, seen from a page of the site at `home`. */
function placeOf(address: string, page: URL, home: URL): Place | keyof typeof wrong {
  if (!URL.canParse(address, page.href)) return "unreadable";
  const { origin, pathname, hash } = new URL(address, page);
  if (origin !== home.origin) return "elsewhere";
  if (!pathname.startsWith(home.pathname)) return "outside";
  try {
    const path = decodeURIComponent(pathname.slice(home.pathname.length));
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    return { file, fragment: decodeURIComponent(hash.slice(1)) };
  } catch {
    return "unreadable"; // such as "%C3" alone
  }
}

/** Fonts and pictures; what a style sheet brings along in itself ("data:") is not loaded from anywhere. */
function referencesInStyles(css: string): readonly Reference[] {
  const addresses = css.matchAll(/url\(["']?(?!data:)([^"')]+)|@import\s+["']([^"']+)/g);
  return [...addresses].map(([, inUrl, imported]) => ({ address: inUrl ?? imported ?? "", use: "loaded" }));
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}
