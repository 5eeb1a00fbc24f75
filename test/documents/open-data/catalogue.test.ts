import { DataFactory, Parser, Store } from "n3";
import { describe, expect, it } from "vitest";
import type { Site } from "../../../src/archive/site.ts";
import catalogue from "../../../src/documents/open-data/catalogue.11ty.ts";
import { entryOf } from "../../builders/entry.ts";
import { renderAt, siteOf } from "../../builders/site.ts";

const entries = [
  entryOf({ region: ["Dresden", "bundesweit"], updated: "2025-06-01" }),
  entryOf({ slug: "alt", date: "2024-03-01", region: ["Landkreis Bautzen", "HH"] }),
];
const site = siteOf(entries, "https://www.example.org/archiv-x/");
const page = "https://www.example.org/archiv-x/daten/";
const series = `${page}#reihe`;
const years = [`${page}#jahr-2025`, `${page}#jahr-2024`];
const prefixes = {
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  dcatde: "http://dcat-ap.de/def/dcatde/",
  dct: "http://purl.org/dc/terms/",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
};

async function graphOf(of: Site): Promise<Store> {
  return new Store(new Parser().parse(await renderAt(catalogue, of, "/daten/katalog.ttl")));
}

/** What the graph says of a thing under a name like "dct:title". */
function said(graph: Store, subject: string, name: string): readonly string[] {
  const [prefix = "", local = ""] = name.split(":");
  const predicate = `${prefixes[prefix as keyof typeof prefixes]}${local}`; // the tests name no other
  return graph.getObjects(subject, predicate, null).map(({ value }) => value);
}

function withOpenData(openData: Site["config"]["openData"]): Site {
  const { openData: _replaced, ...config } = site.config;
  return { ...site, config: { ...config, ...(openData && { openData }) } };
}

describe("the catalogue", () => {
  it("describes the archive as DCAT-AP.de demands: a series with a data set for each year", async () => {
    const graph = await graphOf(site);
    expect(said(graph, `${page}#katalog`, "dcat:dataset")).toEqual([series, ...years]);
    expect(said(graph, `${page}#katalog`, "dcat:themeTaxonomy")).toEqual([
      "http://publications.europa.eu/resource/authority/data-theme",
    ]);
    expect(said(graph, `${page}#katalog`, "dct:modified")).toEqual(["2025-06-01T00:00:00+02:00"]);
    expect(graph.getSubjects(null, DataFactory.namedNode(`${prefixes.dcat}DatasetSeries`), null)).toHaveLength(1);
    expect(said(graph, series, "dct:title")).toEqual(["Ortsmarke: alle Berichte"]);
    expect(said(graph, series, "dcat:distribution")).toEqual([]);
    for (const year of years) {
      expect(said(graph, year, "dcat:inSeries")).toEqual([series]);
      expect(said(graph, year, "dct:issued")).toEqual([]); // nobody knows when a data set was first published
      expect(said(graph, year, "dcat:theme")).toEqual([
        "http://publications.europa.eu/resource/authority/data-theme/GOVE",
      ]);
    }
    for (const one of [series, ...years]) {
      const [publisher = ""] = said(graph, one, "dct:publisher");
      expect(said(graph, publisher, "dct:type")).toEqual(["http://purl.org/adms/publishertype/LocalAuthority"]);
      const [contact = ""] = said(graph, one, "dcat:contactPoint");
      expect(said(graph, contact, "vcard:hasEmail")).toEqual(["mailto:redaktion@example.org"]);
    }
  });

  it("says of which time the series and each year are, and when a year last changed", async () => {
    const graph = await graphOf(site);
    const periodOf = (of: string) => {
      const [period = ""] = said(graph, of, "dct:temporal");
      return [...said(graph, period, "dcat:startDate"), ...said(graph, period, "dcat:endDate")];
    };
    expect(periodOf(series)).toEqual(["2024-03-01"]);
    expect(years.map(periodOf)).toEqual([
      ["2025-01-01", "2025-12-31"],
      ["2024-01-01", "2024-12-31"],
    ]);
    expect(years.map((year) => said(graph, year, "dct:title")[0])).toEqual([
      "Ortsmarke: Berichte aus dem Jahr 2025",
      "Ortsmarke: Berichte aus dem Jahr 2024",
    ]);
    expect(years.map((year) => said(graph, year, "dct:modified")[0])).toEqual([
      "2025-06-01T00:00:00+02:00",
      "2024-03-01T00:00:00+01:00",
    ]);
  });

  it("identifies the data sets by the same when the site moves", async () => {
    const moved = await graphOf(siteOf(entries, "https://neu.example/"));
    const identifiers = (graph: Store) =>
      graph.getObjects(null, `${prefixes.dct}identifier`, null).map(({ value }) => value);
    expect(identifiers(await graphOf(site))).toEqual(
      ["", "2025", "2024"].map((year) => `tag:ortsmarke.example,2026-11-02:/daten/${year}`),
    );
    expect(identifiers(moved)).toEqual(identifiers(await graphOf(site)));
  });

  it("says of which Länder and levels the reports are", async () => {
    const graph = await graphOf(site);
    const base = "http://dcat-ap.de/def/politicalGeocoding/";
    const [saxony, hamburg] = ["14", "02"].map((key) => `${base}stateKey/${key}`);
    expect(said(graph, series, "dct:spatial")).toEqual([hamburg, saxony]);
    const levels = (year = "") =>
      said(graph, year, "dcatde:politicalGeocodingLevelURI").map((level) => level.replace(`${base}Level/`, ""));
    expect(levels(years[0])).toEqual(["federal", "state", "municipality"]);
    expect(levels(years[1])).toEqual(["state", "administrativeDistrict"]);
    for (const [year = "", states] of [
      [years[0], [saxony]],
      [years[1], [hamburg, saxony]],
    ] as const) {
      expect(said(graph, year, "dcatde:politicalGeocodingURI")).toEqual(states);
      expect(said(graph, year, "dct:spatial")).toEqual(states);
    }
  });

  it("leads to every file of a year, with its licence, size and checksum", async () => {
    const graph = await graphOf(site);
    expect(site.exports).toHaveLength(4);
    for (const year of years) expect(said(graph, year, "dcat:distribution")).toHaveLength(2);
    for (const { address, year, bytes, sha256 } of site.exports) {
      const url = `https://www.example.org/archiv-x${address}`;
      const [file = ""] = graph
        .getSubjects(`${prefixes.dcat}downloadURL`, DataFactory.namedNode(url), null)
        .map(({ value }) => value);
      expect(said(graph, `${page}#jahr-${year}`, "dcat:distribution")).toContain(file);
      expect(said(graph, file, "dct:license")).toEqual(["http://dcat-ap.de/def/licenses/cc-by/4.0"]);
      expect(said(graph, file, "dcatde:licenseAttributionByText")).toEqual(["Stadt Musterstadt, Ortsmarke"]);
      expect(said(graph, file, "adms:status")).toEqual([
        "http://publications.europa.eu/resource/authority/distribution-status/COMPLETED",
      ]);
      expect(said(graph, file, "dcat:byteSize")).toEqual([String(bytes)]);
      const [checksum = ""] = said(graph, file, "spdx:checksum");
      expect(said(graph, checksum, "spdx:checksumValue")).toEqual([sha256]);
    }
  });

  it("says the same in both forms", async () => {
    const graph = await graphOf(site);
    const { "@context": context, "@graph": nodes } = JSON.parse(
      await renderAt(catalogue, site, "/daten/katalog.jsonld"),
    );
    const whole = (name: string): string =>
      name.replace(/^(\w+):(?!\/)/, (_all, prefix: string) => context[prefix] ?? `${prefix}:`);
    const triples = nodes.flatMap(({ "@id": id, "@type": type, ...says }: Record<string, unknown>) => [
      [id, `${context.rdf}type`, whole(String(type))],
      ...Object.entries(says).flatMap(([name, values]) =>
        ([values].flat() as Record<string, unknown>[]).map((value) => [
          id,
          whole(name),
          value["@id"] ?? value["@value"] ?? value,
        ]),
      ),
    ]);
    const turtle = graph
      .getQuads(null, null, null, null)
      .map((quad) => [quad.subject.value, quad.predicate.value, quad.object.value]);
    const sorted = (all: readonly (readonly string[])[]) => all.map((triple) => triple.join(" ")).sort();
    expect(sorted(triples)).toEqual(sorted(turtle));
  });

  it("names who delivers to GovData only where that is known", async () => {
    expect(said(await graphOf(site), years[0] ?? "", "dcatde:contributorID")).toEqual([]);
    const contributorId = "http://dcat-ap.de/def/contributors/musterstadt";
    const graph = await graphOf(withOpenData({ contributorId }));
    expect(said(graph, years[0] ?? "", "dcatde:contributorID")).toEqual([contributorId]);
  });

  it("grants no licence that nobody has granted", async () => {
    const graph = await graphOf(withOpenData(undefined));
    const licenses = graph.getObjects(null, `${prefixes.dct}license`, null).map(({ value }) => value);
    expect([...new Set(licenses)]).toEqual(["http://dcat-ap.de/def/licenses/other-closed"]);
    expect(graph.getObjects(null, `${prefixes.dcatde}licenseAttributionByText`, null)).toEqual([]);
  });

  it("is one of an archive without reports, too", async () => {
    const graph = await graphOf(siteOf([]));
    expect(graph.getSubjects(null, DataFactory.namedNode(`${prefixes.dcat}DatasetSeries`), null)).toHaveLength(1);
    expect(graph.getSubjects(null, DataFactory.namedNode(`${prefixes.dcat}Dataset`), null)).toEqual([]);
    expect(graph.getObjects(null, `${prefixes.dcat}distribution`, null)).toEqual([]);
  });
});
