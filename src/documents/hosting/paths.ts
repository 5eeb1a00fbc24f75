/** Given an address without path prefix, returns it as it stands in links: "/suche/" gives "/archiv-x/suche/". */
export function below(pathPrefix: string, address: string): string {
  return pathPrefix + address.slice(1);
}

/** The same as servers see it when they have decoded what a browser asks for: "/m%C3%BCnchen/" gives "/münchen/". */
export function askedFor(pathPrefix: string, address: string): string {
  return decodeURIComponent(below(pathPrefix, address));
}

/**
 * The same for answers to browsers. Signs that mean something to the configuration languages of servers are encoded, which
 * means the same in an address; letters, digits and "%" stay.
 */
export function linkTo(pathPrefix: string, address: string): string {
  return below(pathPrefix, address).replaceAll(
    /[^\w\-.~/%]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}

/**
 * Given a path with at most one "*" for anything, returns a regular expression for the decoded addresses that it means. It
 * needs nothing that Perl, Go and JavaScript read differently.
 * @param endings what may follow besides, as part of the expression
 */
export function expressionOf(pathPrefix: string, paths: string, endings = ""): string {
  const expression = askedFor(pathPrefix, paths)
    .replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&")
    .replace("*", ".*");
  return paths.endsWith("*") ? `^${expression.slice(0, -2)}` : `^${expression}${endings}$`;
}
