import MarkdownIt from "markdown-it";
import { searchAddress } from "../../archive/addresses.ts";
import type { LinkPicture, SiteFrame } from "../../content/site-frame.ts";
import { absolute } from "../json-ld.ts";
import { documentRoute } from "../route.ts";

const { escapeHtml } = new MarkdownIt().utils;

/** So much of a name as stands in the address bar of a browser; the standard allows 16 letters. */
function shortName(name: string): string {
  if (name.length <= 16) return name;
  return /^.{0,15}[\p{L}\p{N}](?=\P{L}*\s)/u.exec(name)?.[0] ?? name.slice(0, 16);
}

interface OpenSearchProps {
  readonly frame: SiteFrame;
  readonly icon: LinkPicture | undefined;
}

/** Firefox takes no image without a size, and no SVG has one. */
function image({ frame, icon }: OpenSearchProps): string {
  if (!icon) return "";
  const { address, width, height } = icon;
  return `<Image type="image/png" width="${width}" height="${height}">${escapeHtml(absolute(frame, address))}</Image>\n`;
}

/** Lets browsers search the archive from their address bar; https://github.com/dewitt/opensearch (1.1, draft 6). */
export default documentRoute<OpenSearchProps>({
  pages: ({ frame, linkPictures }) => [{ url: "/opensearch.xml", props: { frame, icon: linkPictures?.icon } }],
  render: ({ frame, icon }) => `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeHtml(shortName(frame.name))}</ShortName>
<Description>${escapeHtml(`${frame.name}: Archiv durchsuchen`)}</Description>
<Url type="text/html" template="${escapeHtml(absolute(frame, searchAddress))}?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${escapeHtml(absolute(frame, "/opensearch.xml"))}"/>
${image({ frame, icon })}<Language>de</Language>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`,
});
