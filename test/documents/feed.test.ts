import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../src/content/entry.ts";
import feed from "../../src/documents/feed.11ty.ts";
import { entryOf } from "../builders/entry.ts";
import { renderAt, siteOf } from "../builders/site.ts";
import { xmlError } from "../builders/xml.ts";

const feedOf = (...entries: readonly Entry[]) =>
  renderAt(feed, siteOf(entries, "https://ortsmarke.example"), "/feed.xml");

describe("the feed", () => {
  it("is well-formed, whatever stands in a headline", async () => {
    const nasty = 'A < B & "C" ]]> <script>alert(1)</script>';
    const xml = await feedOf(
      entryOf({ title: nasty, teaser: `${nasty}, das ist der ganze Bericht in einem Satz.`, kicker: "X & Y" }),
    );
    expect(xmlError(xml)).toBeUndefined();
    const title = /<entry>.*?<title type="html"><!\[CDATA\[(.*?)\]\]><\/title>/s.exec(xml)?.[1] ?? "";
    expect(parse(title).textContent).toBe("X & Y: A < B & „C“ ]]> <script>alert(1)</script>");
    expect(parse(title).querySelector("script")).toBeNull();
  });

  it("holds the newest thirty entries", async () => {
    const entries = Array.from({ length: 31 }, (_, index) =>
      entryOf({ slug: `bericht-${index}`, date: `2025-05-09T10:${10 + index}` }),
    );
    const addresses = [...(await feedOf(...entries)).matchAll(/<link href="([^"]+)"/g)].map(([, address]) => address);
    expect(addresses).toHaveLength(30);
    expect(addresses[0]).toBe("https://ortsmarke.example/2025/05/bericht-30/");
    expect(addresses.at(-1)).toBe("https://ortsmarke.example/2025/05/bericht-1/");
  });

  it("has embargoed entries among the newest, at the instant at which they appeared, and under their old identifiers", async () => {
    const newer = Array.from({ length: 30 }, (_, index) =>
      entryOf({ slug: `bericht-${index}`, date: `2025-05-10T10:${10 + index}` }),
    );
    const xml = await feedOf(...newer, entryOf({ slug: "frist", embargo: "2025-05-12T06:00" }));
    const [first = ""] = xml.match(/<entry>.*?<\/entry>/s) ?? [];
    expect(first).toContain("<published>2025-05-12T04:00:00.000Z</published>");
    expect(first).toContain("<updated>2025-05-12T04:00:00.000Z</updated>");
    expect(first).toContain("<id>tag:ortsmarke.example,2025-05-09:/2025/05/frist/</id>");
    expect(xml.match(/<entry>/g)).toHaveLength(30);
  });

  it("writes out the links to own pages in the body", async () => {
    const xml = await feedOf(entryOf({ body: "Mehr [dazu](/2025/05/karte/)." }));
    expect(xml).toContain('href="https://ortsmarke.example/2025/05/karte/"');
  });

  it("changes its date with the latest change of an entry, and stays as it is otherwise", async () => {
    const xml = await feedOf(entryOf({ updated: "2025-06-01" }), entryOf({ slug: "neuer", date: "2025-05-10" }));
    expect(xml.match(/<updated>([^<]+)</)?.[1]).toBe("2025-05-31T22:00:00.000Z");
    expect(xmlError(await feedOf())).toBeUndefined();
    expect(await feedOf()).toBe(await feedOf());
  });

  it("leaves withdrawn entries out", async () => {
    const withdrawn = entryOf({ withdrawn: { date: "2025-06-01", reason: "Irrtum." } });
    expect(await feedOf(withdrawn)).not.toContain("<entry>");
  });
});
