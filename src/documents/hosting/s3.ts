import type { Hosting } from "./hosting.ts";
import { typesByEnding } from "./media-types.ts";
import { below } from "./paths.ts";

/** What an object of S3 is stored with; a bucket knows no rules. */
const metadata: Readonly<Record<string, string>> = { "Cache-Control": "cacheControl", "Content-Type": "contentType" };

/** The name of an object: without the first slash; a folder is answered by its page. */
const keyOf = (path: string): string => path.slice(1).replace(/(^|\/)$/, "$1index.html");

/**
 * What `aws s3 cp` and CloudFront are to be told, for a script of the operator: patterns as of `--include`, the last that
 * matches decides. https://docs.aws.amazon.com/cli/latest/reference/s3/#use-of-exclude-and-include-filters,
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-to-page-redirect.html
 */
export function s3Manifest({ pathPrefix, headers, moves, withdrawn }: Hosting): string {
  const pattern = (paths: string): string => below(pathPrefix, paths).slice(1);
  const rules = headers.flatMap(({ name, elsewhere, cases }) => [
    ...(elsewhere === undefined ? [] : [{ name, include: "*", value: elsewhere }]),
    ...cases.map(({ paths, value }) => ({ name, include: pattern(paths), value })),
  ]);
  const types = Object.entries(typesByEnding).map(([ending, type]) => ({
    include: `*.${ending}`,
    contentType: type.startsWith("text/") ? `${type}; charset=utf-8` : type,
  }));
  return `${JSON.stringify(
    {
      indexDocument: "index.html",
      errorDocument: pattern("/404.html"),
      exclude: [pattern("/.hosting/*")],
      objects: [
        ...types,
        ...rules.flatMap(({ name, include, value }) => {
          const key = metadata[name];
          return key === undefined ? [] : [{ include, [key]: value }];
        }),
      ],
      redirects: moves.map(({ from, to }) => ({
        key: keyOf(below(pathPrefix, from)),
        websiteRedirectLocation: below(pathPrefix, to),
      })),
      withdrawn: withdrawn.map((address) => keyOf(below(pathPrefix, address))),
      responseHeaders: rules.flatMap(({ name, include, value }) =>
        metadata[name] === undefined ? [{ include, name, value }] : [],
      ),
    },
    undefined,
    2,
  )}\n`;
}
