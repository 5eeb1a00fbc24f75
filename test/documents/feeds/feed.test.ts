import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import type { Site } from "../../../src/archive/site.ts";
import type { Entry } from "../../../src/content/entry.ts";
import { atomProblems } from "../../builders/atom.ts";
import { entryOf } from "../../builders/entry.ts";
import { feed } from "../../builders/feed-route.ts";
import { jsonFeedProblems } from "../../builders/json-feed.ts";
import { pagesOf, renderAt, siteOf } from "../../builders/site.ts";
import { xmlError } from "../../builders/xml.ts";

/** What is between the tags of an element, in the order of the document. */
const textsOf = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, "gs"))].map(([, text]) => text);

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
    expect(first).toContain("<published>2025-05-12T06:00:00+02:00</published>");
    expect(first).toContain("<updated>2025-05-12T06:00:00+02:00</updated>");
    expect(first).toContain("<id>tag:ortsmarke.example,2026-11-02:/2025/05/frist/</id>");
    expect(xml.match(/<entry>/g)).toHaveLength(30);
  });

  it("writes out the links to own pages in the body", async () => {
    const xml = await feedOf(entryOf({ body: "Mehr [dazu](/2025/05/karte/)." }));
    expect(xml).toContain('href="https://ortsmarke.example/2025/05/karte/"');
  });

  it("changes its date with the latest change of an entry, and stays as it is otherwise", async () => {
    const xml = await feedOf(entryOf({ updated: "2025-06-01" }), entryOf({ slug: "neuer", date: "2025-05-10" }));
    expect(xml.match(/<updated>([^<]+)</)?.[1]).toBe("2025-06-01T00:00:00+02:00");
    expect(xmlError(await feedOf())).toBeUndefined();
    expect(await feedOf()).toBe(await feedOf());
  });

  it("gives the day of a report as it is in Berlin, in summer and in winter, and finds the newest of both", async () => {
    const xml = await feedOf(
      entryOf({ slug: "sommer", date: "2026-03-29T03:00" }),
      entryOf({ slug: "winter", date: "2026-03-29T01:30" }),
      entryOf({ slug: "tag", date: "2026-03-04" }),
    );
    expect(textsOf(xml, "published")).toEqual([
      "2026-03-29T03:00:00+02:00",
      "2026-03-29T01:30:00+01:00",
      "2026-03-04T00:00:00+01:00",
    ]);
    expect(textsOf(xml, "updated")[0]).toBe("2026-03-29T03:00:00+02:00");
  });
});

describe("the feeds", () => {
  const entries = [
    entryOf({ slug: "a", region: ["Görlitz"], topics: ["soziales"], organisations: ["vitako"] }),
    entryOf({ slug: "b", region: ["bundesweit"], topics: ["soziales"] }),
  ];
  const site = siteOf(entries);

  it("are those of all reports and of every list that has some, in two formats", () => {
    const lists = [
      "/",
      "/bundesweit/",
      "/land/sachsen/",
      "/land/sachsen/thema/soziales/",
      "/thema/soziales/",
      "/ort/goerlitz/",
      "/ort/landkreis-goerlitz/",
      "/organisation/vitako/",
      "/woche/",
    ];
    expect(pagesOf(feed, site).map(({ url }) => url)).toEqual(
      lists.flatMap((list) => [`${list}feed.xml`, `${list}feed.json`]),
    );
  });

  it("hold the reports of their list, and their titles say which those are", async () => {
    const xml = await renderAt(feed, site, "/ort/goerlitz/feed.xml");
    expect(textsOf(xml, "title")[0]).toBe("Nachrichten aus: Görlitz – Ortsmarke");
    expect(textsOf(xml, "id")).toEqual([
      "tag:ortsmarke.example,2026-11-02:/ort/goerlitz/",
      "tag:ortsmarke.example,2026-11-02:/2025/05/a/",
    ]);
    const titles = pagesOf(feed, site).map(async ({ url }) =>
      url.endsWith("json") ? JSON.parse(await renderAt(feed, site, url)).title : [],
    );
    expect((await Promise.all(titles)).flat()).toEqual([
      "Ortsmarke",
      "Nachrichten aus ganz Deutschland – Ortsmarke",
      "Nachrichten aus Sachsen – Ortsmarke",
      "Soziales und Gesundheit in Sachsen – Ortsmarke",
      "Soziales und Gesundheit – Ortsmarke",
      "Nachrichten aus: Görlitz – Ortsmarke",
      "Nachrichten aus: Landkreis Görlitz – Ortsmarke",
      "Vitako – Ortsmarke",
      "Wochenüberblick – Ortsmarke",
    ]);
  });

  it("say the same in both formats", async () => {
    for (const { url } of pagesOf(feed, site).filter(({ url }) => url.endsWith(".json"))) {
      const json = JSON.parse(await renderAt(feed, site, url));
      const xml = await renderAt(feed, site, url.replace(".json", ".xml"));
      const [feedTitle, ...titles] = textsOf(xml, "title");
      expect(json).toMatchObject({ title: feedTitle, language: "de", feed_url: `https://ortsmarke.example${url}` });
      expect(json.items.map(({ id }: { id: string }) => id)).toEqual(textsOf(xml, "id").slice(1));
      expect(json.items.map(({ title }: { title: string }) => `<![CDATA[${title}]]>`)).toEqual(titles);
      expect(json.items.map(({ content_html: html }: { content_html: string }) => `<![CDATA[${html}]]>`)).toEqual(
        textsOf(xml, "content"),
      );
    }
  });

  it("lead to the page of their list and to themselves, below the path of the site", async () => {
    const below = siteOf(entries, "https://www.example.org/archiv-x/");
    const xml = await renderAt(feed, below, "/land/sachsen/feed.xml");
    const home = "https://www.example.org/archiv-x";
    expect(xml).toContain(`<link rel="alternate" type="text/html" href="${home}/land/sachsen/"/>`);
    expect(xml).toContain(`<link rel="self" href="${home}/land/sachsen/feed.xml" type="application/atom+xml"/>`);
    expect(JSON.parse(await renderAt(feed, below, "/land/sachsen/feed.json"))).toMatchObject({
      home_page_url: `${home}/land/sachsen/`,
      feed_url: `${home}/land/sachsen/feed.json`,
    });
  });

  it("name Länder, places and topics of a report, each as what it is", async () => {
    const xml = await renderAt(feed, site, "/feed.xml");
    const categories = [...xml.matchAll(/<category term="(.*?)" scheme="tag:ortsmarke\.example,2026-11-02:(.*?)"/g)];
    expect(categories.map(([, term, scheme]) => `${scheme} ${term}`)).toEqual([
      "/land/ Sachsen",
      "/ort/ Görlitz",
      "/ort/ Landkreis Görlitz",
      "/thema/ Soziales und Gesundheit",
      "/land/ Bundesweit",
      "/thema/ Soziales und Gesundheit",
    ]);
  });
});

describe("a report from a city that is a Land", () => {
  it("has one tag for both in a JSON Feed, and two categories in Atom", async () => {
    const site = siteOf([entryOf({ region: ["Hamburg"] })]);
    expect(JSON.parse(await renderAt(feed, site, "/feed.json")).items[0].tags).toEqual([
      "Hamburg",
      "Soziales und Gesundheit",
    ]);
    expect((await renderAt(feed, site, "/feed.xml")).match(/term="Hamburg"/g)).toHaveLength(2);
  });
});

describe("the identifiers in a feed", () => {
  const entries = [entryOf(), entryOf({ slug: "neu", aliases: ["/2025/05/alt/"] })];
  const identifiers = async (site: Site) => textsOf(await renderAt(feed, site, "/land/sachsen/feed.xml"), "id");

  it("stay when the site moves to another address", async () => {
    const before = await identifiers(siteOf(entries, "https://ortsmarke.example"));
    expect(await identifiers(siteOf(entries, "https://www.neu.example/archiv/"))).toEqual(before);
    expect(before).toEqual([
      "tag:ortsmarke.example,2026-11-02:/land/sachsen/",
      "tag:ortsmarke.example,2026-11-02:/2025/05/bericht/",
      "tag:ortsmarke.example,2026-11-02:/2025/05/alt/",
    ]);
  });

  it("stay when the day of a report is put right", async () => {
    const [before, after] = ["2025-05-09", "2025-05-12"].map((date) => identifiers(siteOf([entryOf({ date })])));
    expect(await after).toEqual(await before);
  });

  it("hold the host of the address where the operator names no first one", async () => {
    const site = siteOf(entries, "https://www.neu.example/archiv/");
    const { firstHost: _host, firstHostSince: _since, ...config } = site.config;
    expect((await identifiers({ ...site, config }))[1]).toBe("tag:www.neu.example,2026:/2025/05/bericht/");
  });
});

describe("the text of a report in a feed", () => {
  it("is all that its page says: corrections, body, events and sources", async () => {
    const report = entryOf({
      body: "Der Text.",
      corrections: [{ date: "2025-06-01", kind: "ergaenzung", text: "Es sind vier." }],
      events: [{ title: "Infoabend", date: "2025-06-12" }],
      sources: [
        { publisher: "Stadt Dresden", title: "Mitteilung", url: "https://www.dresden.de/", date: "2025-05-08" },
      ],
    });
    const site = siteOf([report], "https://ortsmarke.example");
    const [item] = JSON.parse(await renderAt(feed, site, "/feed.json")).items;
    const text = parse(item.content_html);
    expect(text.querySelectorAll("h2").map(({ textContent }) => textContent)).toEqual([
      "Korrekturen zu diesem Bericht",
      "Termine",
      "Quelle",
    ]);
    const read = text.textContent;
    const order = ["Es sind vier.", "Der Text.", "Infoabend", "Stadt Dresden: Mitteilung"].map((part) =>
      read.indexOf(part),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(-1);
  });
});

describe("a correction in a feed", () => {
  const correction = { date: "2025-06-01", kind: "richtigstellung", text: "Es sind vier." };
  const updatedWith = async (...corrections: readonly object[]) =>
    textsOf(await feedOf(entryOf({ date: "2025-05-09T10:00", corrections })), "updated");

  it("changes the time of the report and of the feed", async () => {
    expect(await updatedWith()).toEqual(["2025-05-09T10:00:00+02:00", "2025-05-09T10:00:00+02:00"]);
    expect(await updatedWith(correction)).toEqual(["2025-06-01T00:00:00+02:00", "2025-06-01T00:00:00+02:00"]);
  });

  it("changes it also on the day of publication, and as the second of its day", async () => {
    const early = { ...correction, date: "2025-05-09" };
    expect((await updatedWith(early))[1]).toBe("2025-05-09T10:00:01+02:00");
    expect((await updatedWith(early, early))[1]).toBe("2025-05-09T10:00:02+02:00");
    expect((await updatedWith(correction, correction))[1]).toBe("2025-06-01T00:00:01+02:00");
  });

  it("stands before the text", async () => {
    const xml = await feedOf(entryOf({ corrections: [correction] }));
    expect(textsOf(xml, "content")[0]).toMatch(
      /Richtigstellung.*1\.\sJuni\s2025.*Es sind vier\..*Text des Berichts\./s,
    );
  });
});

describe("the text of a report in a feed", () => {
  it("has footnotes that lead to the page of the report, and no words for links that leave it", async () => {
    const xml = await feedOf(
      entryOf({ body: "Eine Fußnote[^1] und [ein Link](https://example.org/).\n\n[^1]: Hier." }),
    );
    expect(xml).toContain('href="https://ortsmarke.example/2025/05/bericht/#fn1"');
    expect(xml).toContain('href="https://example.org/"');
    expect(xml).not.toContain("externer Link");
  });
});

describe("what readers may not see", () => {
  it("stands in no feed", async () => {
    const site = siteOf([
      entryOf({ slug: "sichtbar" }),
      entryOf({ slug: "geheim-entwurf", draft: true }),
      entryOf({ slug: "geheim-frist", embargo: "2026-06-01T06:00" }),
      entryOf({ slug: "geheim-weg", withdrawn: { date: "2025-06-01", reason: "Irrtum." } }),
    ]);
    for (const { url } of pagesOf(feed, site)) {
      const text = await renderAt(feed, site, url);
      expect(text, url).toContain("sichtbar");
      expect(text.replaceAll("/2025/05/geheim-weg/", ""), url).not.toContain("geheim");
    }
  });
});

describe("a withdrawn report in the feeds", () => {
  const facts = {
    slug: "weg",
    date: "2025-05-09T10:00",
    title: "Falsches aus dem Amt",
    kicker: "Falsches Amt",
    teaser: "Falsches steht hier in einem Satz, der lang genug ist.",
    body: "Falsches.",
    events: [{ title: "Falsches", date: "2025-06-12" }],
    sources: [{ publisher: "Falsches" }],
    corrections: [{ date: "2025-05-10", kind: "ergaenzung", text: "Falsches." }],
    region: ["Dresden"],
  };
  const others = [
    entryOf({ slug: "neuer", date: "2025-05-12", region: ["Dresden"] }),
    entryOf({ slug: "aelter", date: "2025-05-01", region: ["Dresden"] }),
  ];
  const withdrawn = (date: string) => entryOf({ ...facts, withdrawn: { date, reason: "Die Grundlage war unecht." } });
  const site = siteOf([...others, withdrawn("2025-06-01")]);
  const atomEntry = (xml: string) => /<entry>(?:(?!<entry>).)*weg\/.*?<\/entry>/s.exec(xml)?.[0] ?? "";

  it("becomes a notice where it stood, under its identifier, and newer than it was: subscribers have its text", async () => {
    const before = await feedOf(...others, entryOf(facts));
    for (const list of ["/", "/land/sachsen/", "/ort/dresden/", "/thema/soziales/", "/land/sachsen/thema/soziales/"]) {
      const xml = await renderAt(feed, site, `${list}feed.xml`);
      expect(textsOf(xml, "id").slice(1), list).toEqual(textsOf(before, "id").slice(1));
      const entry = atomEntry(xml);
      expect(textsOf(entry, "updated"), list).toEqual(["2025-06-01T00:00:00+02:00"]);
      expect(textsOf(xml, "updated")[0], list).toBe("2025-06-01T00:00:00+02:00");
      const [title = "", content = ""] = [...textsOf(entry, "title"), ...textsOf(entry, "content")];
      expect(title.replaceAll("\u00a0", " ")).toContain("Zurückgezogen: Dresden: Bericht vom 9. Mai 2025");
      expect(content.replaceAll("\u00a0", " ")).toMatch(/Zurückgezogen am 1\. Juni 2025:.*Die Grundlage war unecht\./);
    }
  });

  it("says nothing of what it was, in either format, nor under which topics", async () => {
    for (const { url } of pagesOf(feed, site)) expect(await renderAt(feed, site, url), url).not.toContain("Falsches");
    expect(atomEntry(await renderAt(feed, site, "/feed.xml"))).not.toMatch(/<(category|summary|media)/);
    const { items } = JSON.parse(await renderAt(feed, site, "/feed.json"));
    expect(items[1]).toEqual({
      id: "tag:ortsmarke.example,2026-11-02:/2025/05/weg/",
      url: "https://ortsmarke.example/2025/05/weg/",
      title: expect.stringContaining("Zurückgezogen: "),
      content_html: expect.stringContaining("Die Grundlage war unecht."),
      date_published: "2025-05-09T10:00:00+02:00",
      date_modified: "2025-06-01T00:00:00+02:00",
      tags: [],
    });
  });

  it("is newer also when it is withdrawn on its own day, or on that of a correction", async () => {
    const updated = async (entry: Entry) => textsOf(atomEntry(await feedOf(entry)), "updated")[0];
    const { corrections: _none, ...uncorrected } = facts;
    const reason = "Die Grundlage war unecht.";
    expect(await updated(entryOf({ ...uncorrected, withdrawn: { date: "2025-05-09", reason } }))).toBe(
      "2025-05-09T10:00:01+02:00",
    );
    expect(await updated(withdrawn("2025-05-10"))).toBe("2025-05-10T00:00:01+02:00");
  });

  it("makes no feed of a list that has nothing else", () => {
    const urls = pagesOf(feed, siteOf([entryOf({ region: ["Kiel"] }), withdrawn("2025-06-01")])).map(({ url }) => url);
    expect(urls).not.toContain("/ort/dresden/feed.xml");
    expect(urls).toContain("/feed.xml");
  });
});

describe("the image of a report in a feed", () => {
  const image = { src: "bild.jpg", alt: "Das Rathaus", credit: "Stadt Dresden", license: "CC BY 4.0" };
  const picture = {
    width: 1600,
    height: 900,
    formats: [
      { type: "image/avif", files: [{ address: "/assets/bilder/bild-1600.a.avif", width: 1600 }] },
      {
        type: "image/jpeg",
        files: [480, 1600].map((width) => ({ address: `/assets/bilder/bild-${width}.b.jpg`, width })),
      },
    ],
  };
  const url = "https://www.example.org/archiv-x/assets/bilder/bild-1600.b.jpg";
  const entry = entryOf({ image });
  const site = {
    ...siteOf([entry], "https://www.example.org/archiv-x/"),
    pictures: new Map([[entry.file, { ...picture, file: "/home/redaktion/bild.jpg" }]]),
  };

  it("stands first in its text, with a whole address, its size, its author and its licence", async () => {
    const [item] = JSON.parse(await renderAt(feed, site, "/feed.json")).items;
    expect(item.image).toBe(url);
    const figure = parse(item.content_html).firstChild?.toString() ?? "";
    expect(figure).toContain(`<figure><img src="${url}" width="1600" height="900" alt="Das Rathaus"`);
    expect(parse(figure).querySelector("figcaption")?.textContent).toBe("Bild: Stadt Dresden · CC BY 4.0");
    expect(figure).toContain('href="https://creativecommons.org/licenses/by/4.0/deed.de"');
  });

  it("is told to feed readers as Media RSS with its author", async () => {
    const xml = await renderAt(feed, site, "/feed.xml");
    expect(xml).toContain(`<media:content url="${url}" type="image/jpeg" medium="image" width="1600" height="900">`);
    expect(textsOf(xml, "media:credit")).toEqual(["Stadt Dresden"]);
    expect(xml).not.toContain("/home/");
    expect(await atomProblems([{ name: "feed.xml", xml }])).toEqual([]);
    expect(jsonFeedProblems(await renderAt(feed, site, "/feed.json"))).toEqual([]);
  });
});

describe("the rights to a feed", () => {
  const site = siteOf([entryOf()]);
  const { openData: _none, ...unlicensed } = site.config;
  const without = { ...site, config: unlicensed };

  it("are the licence of the data, whose texts are the same, and not those to pictures and sources", async () => {
    const xml = await renderAt(feed, site, "/land/sachsen/feed.xml");
    const address = "https://creativecommons.org/licenses/by/4.0/deed.de";
    expect(xml).toContain(`<link rel="license" href="${address}"/>`);
    const [rights] = textsOf(xml, "rights");
    expect(rights).toBe(
      `Texte: Creative Commons Namensnennung 4.0 International, ${address}. Quelle: Stadt Musterstadt, Ortsmarke. Bilder und verlinkte Quellen haben eigene Rechte.`,
    );
    const { _ortsmarke: extension } = JSON.parse(await renderAt(feed, site, "/land/sachsen/feed.json"));
    expect(extension).toEqual({
      about: "https://ortsmarke.example/daten/",
      rights,
      license: {
        name: "Creative Commons Namensnennung 4.0 International",
        url: address,
        attribution: "Stadt Musterstadt, Ortsmarke",
      },
    });
  });

  it("stay with the publisher where nobody has granted any", async () => {
    const xml = await renderAt(feed, without, "/feed.xml");
    expect(textsOf(xml, "rights")).toEqual(["Stadt Musterstadt"]);
    expect(xml).not.toContain('rel="license"');
    expect(JSON.parse(await renderAt(feed, without, "/feed.json"))).not.toHaveProperty("_ortsmarke");
  });
});
