/**
 * Given an address without path prefix, returns it as it stands in links: "/suche/" gives "/archiv-x/suche/". Prefix and
 * addresses consist of letters, digits and "-_.~/" (see `site-config.ts` and `front-matter-schema.ts`): what means something
 * to the configuration languages of servers cannot be in them.
 */
export function below(pathPrefix: string, address: string): string {
  return pathPrefix + address.slice(1);
}

/**
 * Given a path with at most one "*" for anything, returns a regular expression for the addresses that it means. It needs
 * nothing that Perl, Go and JavaScript read differently.
 * @param endings what may follow besides, as part of the expression
 */
export function expressionOf(pathPrefix: string, paths: string, endings = ""): string {
  const expression = below(pathPrefix, paths).replaceAll(".", "\\.").replace("*", ".*");
  return paths.endsWith("*") ? `^${expression.slice(0, -2)}` : `^${expression}${endings}$`;
}

/** The same for addresses that one of several paths means. */
export function expressionOfAny(pathPrefix: string, paths: readonly string[], endings = ""): string {
  return paths.map((one) => expressionOf(pathPrefix, one, endings)).join("|");
}
