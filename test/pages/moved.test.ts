import { describe, expect, it } from "vitest";
import type { HostName } from "../../src/content/hosting-config.ts";
import moved from "../../src/pages/moved.11ty.tsx";
import { entryOf } from "../builders/entry.ts";
import { pagesOf, renderAt, siteOf } from "../builders/site.ts";

/** A site for hosts, with an earlier address of a report. */
function siteFor(hosting: readonly HostName[] | undefined) {
  const site = siteOf([entryOf({ slug: "neu", aliases: ["/2025/05/alt/"] })], "https://example.org/archiv-x/");
  return { ...site, config: { ...site.config, ...(hosting && { hosting: [...hosting] }) } };
}

const pages = (hosts?: readonly HostName[]) => pagesOf(moved, siteFor(hosts)).map(({ url }) => url);

describe("the page at an earlier address", () => {
  it("leads on to the present one, below the path of the site", async () => {
    expect(await renderAt(moved, siteFor(undefined), "/2025/05/alt/")).toContain(
      'content="0; url=/archiv-x/2025/05/neu/"',
    );
  });

  it("stands on all hosts but GitLab Pages, which would hand it out in place of a redirect", () => {
    for (const hosts of [
      undefined,
      ["netlify"],
      ["cloudflare-pages"],
      ["github-pages"],
      ["gitlab-pages", "s3"],
    ] as const)
      expect(pages(hosts), String(hosts)).toEqual(["/2025/05/alt/"]);
    expect(pages(["gitlab-pages"])).toEqual([]);
  });
});
