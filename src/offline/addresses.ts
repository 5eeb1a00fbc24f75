import { home } from "./worker-scope.ts";

/** The index of the search, and its code. */
export const index = `${home}pagefind/`;

/** What pages load: style sheet, fonts, scripts, pictures, parts of the search; not the page suche/index.html. */
export function isFile(url: string): boolean {
  return /^(assets|pagefind|suche)\/\w+(?!.html)\W/.test(url.replace(home, ""));
}

/** Whether a file says what is in it by its name or query, so that it never changes: all but the code of the search. */
export function isNamed(url: string): boolean {
  return isFile(url) && !/pagefind\/[^/]+$/.test(url);
}
