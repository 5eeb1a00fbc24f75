import { describe, expect, it } from "vitest";
import redirects from "../../../src/documents/hosting/host-files.11ty.ts";
import { needsNoMovedPages } from "../../../src/documents/hosting/redirects-file.ts";
import { entryOf } from "../../builders/entry.ts";
import { smallSite } from "../../builders/hosting.ts";
import { pagesOf, renderAt, siteOf } from "../../builders/site.ts";

describe("the file _redirects", () => {
  it("leads from every earlier address to the present one, below the path of the site", async () => {
    const site = siteOf(
      [
        entryOf({ slug: "neu", aliases: ["/2025/05/alt/", "/aktuelles/alt/"] }),
        entryOf({ slug: "fort", aliases: ["/fort/"], withdrawn: { date: "2025-05-10", reason: "Falsch." } }),
        entryOf({ slug: "entwurf", aliases: ["/geheim/"], draft: true }),
      ],
      "https://example.org/archiv-x/",
    );
    expect(await renderAt(redirects, site, "/_redirects")).toBe(
      "/archiv-x/2025/05/alt/ /archiv-x/2025/05/neu/ 301\n" +
        "/archiv-x/aktuelles/alt/ /archiv-x/2025/05/neu/ 301\n" +
        "/archiv-x/fort/ /archiv-x/2025/05/fort/ 301\n",
    );
  });

  it("is not there when nothing has moved", () => {
    expect(pagesOf(redirects, siteOf([entryOf()])).map(({ url }) => url)).not.toContain("/_redirects");
  });

  it("does without pages at GitLab Pages as long as it is not too large for it", () => {
    const isEnough = (count: number, slug: string): boolean => {
      const moves = Array.from({ length: count }, (_, index) => ({ from: `/${slug}/${index}/`, to: "/2025/05/neu/" }));
      return needsNoMovedPages(["gitlab-pages"], { ...smallSite, moves });
    };
    expect([isEnough(1_000, "alt"), isEnough(1_001, "alt")]).toEqual([true, false]);
    expect([isEnough(300, "alt"), isEnough(300, "a".repeat(200))]).toEqual([true, false]);
  });
});
