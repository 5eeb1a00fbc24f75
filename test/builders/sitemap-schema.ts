import { readFileSync } from "node:fs";
import { validateXML } from "xmllint-wasm";

const schema = (fileName: string) => ({
  fileName,
  contents: readFileSync(new URL(`../fixtures/schemas/${fileName}`, import.meta.url), "utf8"),
});

/** What keeps sitemaps, or indexes of them, from being valid after the schemas of sitemaps.org and Google; [] when nothing. */
export async function sitemapErrors(
  kind: "sitemap" | "index",
  documents: readonly { readonly fileName: string; readonly contents: string }[],
): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: documents,
    schema: schema(kind === "index" ? "siteindex.xsd" : "sitemap-with-news.xsd"),
    preload: [schema("sitemap.xsd"), schema("sitemap-news.xsd")],
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
