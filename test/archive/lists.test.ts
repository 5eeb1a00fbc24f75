import { describe, expect, it } from "vitest";
import { listsOf } from "../../src/archive/lists.ts";
import { entryOf } from "../builders/entry.ts";
import { siteOf } from "../builders/site.ts";

describe("the lists of an archive", () => {
  it("are those that have reports, each once", () => {
    const { archive } = siteOf([
      entryOf({ slug: "a", region: ["Dresden"], topics: ["soziales"], organisations: ["vitako"] }),
      entryOf({ slug: "b", region: ["bundesweit"], topics: ["soziales"] }),
    ]);
    expect(listsOf(archive).map(({ address, title, entries }) => [address, title, entries.length])).toEqual([
      ["/", "Alle Nachrichten", 2],
      ["/bundesweit/", "Nachrichten aus ganz Deutschland", 1],
      ["/land/sachsen/", "Nachrichten aus Sachsen", 1],
      ["/land/sachsen/thema/soziales/", expect.stringMatching(/ in Sachsen$/), 1],
      ["/thema/soziales/", expect.any(String), 2],
      ["/ort/dresden/", "Nachrichten aus: Dresden", 1],
      ["/organisation/vitako/", expect.any(String), 1],
    ]);
  });

  it("are one where there are no reports: that of all", () => {
    expect(listsOf(siteOf([]).archive).map(({ kind }) => kind)).toEqual(["all"]);
  });
});
