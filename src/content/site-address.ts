/** Given the address of the site, returns the path below which it lies: "/" or "/archiv-x/". */
export function pathPrefixOf(url: string): string {
  const { pathname } = new URL(url);
  return pathname.endsWith("/") ? pathname : `${pathname}/`;
}

/** Given the address of the site, returns its origin without path: "https://www.example.de". */
export function originOf(url: string): string {
  return new URL(url).origin;
}
