import { describe, expect, it } from "vitest";
import { type HostName, hostingConfig } from "../../../src/content/hosting-config.ts";
import hostFiles from "../../../src/documents/hosting/host-files.11ty.ts";
import { entryOf } from "../../builders/entry.ts";
import { pagesOf, renderAt, siteOf } from "../../builders/site.ts";

const entries = [entryOf({ slug: "neu", aliases: ["/2025/05/alt/"] })];

function siteAt(hosting: readonly HostName[] | undefined) {
  const site = siteOf(entries);
  return { ...site, config: { ...site.config, ...(hosting && { hosting: [...hosting] }) } };
}

const filesFor = (...hosting: HostName[]) => pagesOf(hostFiles, siteAt(hosting)).map(({ url }) => url);

describe("the files for hosts", () => {
  it("are those that the host reads, and no others", () => {
    expect(filesFor("netlify")).toEqual(["/_headers", "/_redirects"]);
    expect(filesFor("cloudflare-pages")).toEqual(["/_headers", "/_redirects"]);
    expect(filesFor("github-pages")).toEqual(["/.nojekyll"]);
    expect(filesFor("gitlab-pages")).toEqual(["/_redirects"]);
    expect(filesFor("nginx")).toEqual(["/.hosting/nginx.conf", "/.hosting/nginx-brotli.conf"]);
    expect(filesFor("apache")).toEqual(["/.htaccess"]);
    expect(filesFor("caddy")).toEqual(["/.hosting/Caddyfile"]);
    expect(filesFor("s3")).toEqual([]); // its list is written once all files are there
  });

  it("are those of several hosts where several are named", () => {
    expect(filesFor("github-pages", "apache")).toEqual(["/.nojekyll", "/.htaccess"]);
  });

  it("let programs elsewhere fetch the data where no host is named, and say nothing else", async () => {
    const headers = await renderAt(hostFiles, siteAt(undefined), "/_headers");
    expect(headers).toMatch(/^\/daten\/\*\n {2}Access-Control-Allow-Origin: \*\n\n\/statistik\//);
    expect(new Set(headers.match(/^ .*$/gm))).toEqual(new Set(["  Access-Control-Allow-Origin: *"]));
    expect(await renderAt(hostFiles, siteAt(undefined), "/_redirects")).toBe("/2025/05/alt/ /2025/05/neu/ 301\n");
  });

  it("lead on from earlier addresses on Netlify, though a page stands there", async () => {
    expect(await renderAt(hostFiles, siteAt(["netlify"]), "/_redirects")).toBe("/2025/05/alt/ /2025/05/neu/ 301!\n");
  });
});

describe("the key hosting of site.yaml", () => {
  it("takes one host or a list", () => {
    expect(hostingConfig.parse("nginx")).toEqual(["nginx"]);
    expect(hostingConfig.parse(["nginx", "s3"])).toEqual(["nginx", "s3"]);
  });

  it.each([["nginy"], [[]], [["netlify", "cloudflare-pages"]], [["gitlab-pages", "netlify"]]])(
    "refuses %j",
    (value) => {
      expect(hostingConfig.safeParse(value).success).toBe(false);
    },
  );
});
