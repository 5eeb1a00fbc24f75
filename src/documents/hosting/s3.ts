import { headersByPath, valuesOf } from "./header-rules.ts";
import type { Hosting } from "./hosting.ts";
import { mediaTypeOf } from "./media-types.ts";
import { below } from "./paths.ts";

const explanation = [
  "Written by Ortsmarke with every build, for S3 and stores that speak its language.",
  "objects: all that is to be stored, and how: aws s3api put-object --bucket … --body dist/FILE --key KEY --content-type CONTENTTYPE --cache-control CACHECONTROL, and --website-redirect-location WEBSITEREDIRECTLOCATION where there is one: an earlier address, answered with 301. Delete objects that are not in the list. Compressed files are not in it, because S3 cannot choose between them: let CloudFront compress.",
  "website: the settings of the static website endpoint of the bucket. Missing files are answered with 404 if everybody may list the bucket (s3:ListBucket), else with 403. Without the endpoint, a CloudFront function has to add index.html to addresses that end with a slash, and earlier addresses are led on by the pages that stand there.",
  "responseHeaders: what S3 cannot send, for CloudFront. Of several paths that an address matches, the last one with a header decides on it.",
];

/** A file as it is to be stored in the bucket. */
interface S3Object {
  /** Below dist/. */
  readonly file: string;
  readonly key: string;
  readonly contentType: string | undefined;
  readonly cacheControl: string | undefined;
  /** https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-to-page-redirect.html */
  readonly websiteRedirectLocation: string | undefined;
}

/** Headers that are stored with an object; a bucket knows no others, and no rules. */
const stored = ["Cache-Control", "Content-Type"];

/**
 * `s3.json`, for a script of the operator.
 * @param files all files of the site, without those that other hosts read
 */
export function s3Manifest({ pathPrefix, headers, moves }: Hosting, files: readonly string[]): string {
  const keyOf = (address: string): string => below(pathPrefix, address).slice(1);
  const [cacheControl, contentType] = stored.map((header) => {
    const rule = headers.find(({ name }) => name === header);
    return rule ? valuesOf(rule) : () => undefined;
  });
  const movedTo = new Map(moves.map(({ from, to }) => [`${from}index.html`, below(pathPrefix, to)]));
  const objects: readonly S3Object[] = [...files].sort().map((file) => ({
    file,
    key: keyOf(`/${file}`),
    contentType: contentType?.(`/${file}`) ?? mediaTypeOf(file),
    cacheControl: cacheControl?.(`/${file}`),
    websiteRedirectLocation: movedTo.get(`/${file}`),
  }));
  const sent = headers.filter(({ name }) => !stored.includes(name));
  const manifest = {
    $comment: explanation,
    website: { indexDocument: "index.html", errorDocument: keyOf("/404.html") },
    objects,
    responseHeaders: headersByPath(sent).map(({ path, headers }) => ({
      path: below(pathPrefix, path),
      headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])),
    })),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
