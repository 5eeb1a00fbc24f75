import { describe, expect, inject, it } from "vitest";
import { createPublishedArchive } from "../../src/archive/site.ts";
import { listFiles } from "../../src/build/commit.ts";
import { readContent } from "../../src/content/read-content.ts";
import { siteAddresses } from "../../src/documents/site-addresses.ts";
import { now } from "../build-sites.ts";

const sites = Object.entries(inject("sites")).filter(([name]) => ["real", "model", "empty"].includes(name));

/** What only the pages of the site themselves and hosts refer to; names of pictures change with their content. */
const internal =
  /^\/(?:(?:assets|bilder|pagefind)\/.*|suche\/.+|_redirects|_headers|\..*|.+\.(?:br|gz|avif|jpe?g|png|webp))$/;

describe.each(sites)("the files of the site „%s“", (_name, site) => {
  it("all have addresses to which a report may link, and there are no others", () => {
    const content = readContent(site.news, site.data);
    if (!content.ok) throw new Error("The content of a site that was built has errors.");
    const addresses = siteAddresses({
      archive: createPublishedArchive(content.value, { now, preview: false }),
      config: content.value.site,
    });
    const files = listFiles(site.out).map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`);
    const linkable = files.filter((address) => !internal.test(address));
    expect(linkable.length).toBeGreaterThan(30);
    expect(linkable.filter((address) => !addresses.has(address))).toEqual([]);
    const aliases = new Set(content.value.entries.flatMap((entry) => entry.aliases)); // some hosts answer them without a file
    const there = new Set(files);
    expect([...addresses].filter((address) => !there.has(address) && !aliases.has(address))).toEqual([]);
  });
});
