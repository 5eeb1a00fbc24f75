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
  it("describes the archive as DCAT-AP.de demands", async () => {
    const graph = await graphOf(site);
    const dataset = `${page}#datensatz`;
    expect(said(graph, `${page}#katalog`, "dcat:dataset")).toEqual([dataset]);
    expect(said(graph, `${page}#katalog`, "dcat:themeTaxonomy")).toEqual([
      "http://publications.europa.eu/resource/authority/data-theme",
    ]);
    expect(said(graph, dataset, "dct:title")).toEqual(["Ortsmarke: alle Berichte"]);
    expect(said(graph, dataset, "dct:modified")).toEqual(["2025-06-01T00:00:00+02:00"]);
    expect(said(graph, dataset, "dct:issued")).toEqual([]); // nobody knows when the data set was first published
    expect(said(graph, dataset, "dcat:theme")).toEqual([
      "http://publications.europa.eu/resource/authority/data-theme/GOVE",
    ]);
    const [publisher = ""] = said(graph, dataset, "dct:publisher");
    expect(said(graph, publisher, "dct:type")).toEqual(["http://purl.org/adms/publishertype/LocalAuthority"]);
    const [contact = ""] = said(graph, dataset, "dcat:contactPoint");
    expect(said(graph, contact, "vcard:hasEmail")).toEqual(["mailto:redaktion@example.org"]);
  });

  it("identifies the data set by the same when the site moves", async () => {
    const moved = siteOf(entries, "https://neu.example/");
    const [before, after] = [await graphOf(site), await graphOf(moved)];
    const identifiers = said(before, `${page}#datensatz`, "dct:identifier");
    expect(identifiers).toEqual(["tag:ortsmarke.example,2026-11-02:/daten/"]);
    expect(said(after, "https://neu.example/daten/#datensatz", "dct:identifier")).toEqual(identifiers);
  });

  it("says of which Länder and levels the reports are", async () => {
    const graph = await graphOf(site);
    const base = "http://dcat-ap.de/def/politicalGeocoding/";
    const states = [`${base}stateKey/02`, `${base}stateKey/14`];
    expect([...said(graph, `${page}#datensatz`, "dcatde:politicalGeocodingURI")].sort()).toEqual(states);
    expect([...said(graph, `${page}#datensatz`, "dct:spatial")].sort()).toEqual(states);
    expect(said(graph, `${page}#datensatz`, "dcatde:politicalGeocodingLevelURI")).toEqual(
      ["federal", "state", "administrativeDistrict", "municipality"].map((level) => `${base}Level/${level}`),
    );
  });

  it("leads to every file, with its licence, size and checksum", async () => {
    const graph = await graphOf(site);
    const files = said(graph, `${page}#datensatz`, "dcat:distribution");
    expect(files).toHaveLength(4);
    for (const { address, bytes, sha256 } of site.exports) {
      const url = `https://www.example.org/archiv-x${address}`;
      const [file = ""] = graph
        .getSubjects(`${prefixes.dcat}downloadURL`, DataFactory.namedNode(url), null)
        .map(({ value }) => value);
      expect(files).toContain(file);
      expect(said(graph, file, "dct:license")).toEqual(["http://dcat-ap.de/def/licenses/cc-by/4.0"]);
      expect(said(graph, file, "dcatde:licenseAttributionByText")).toEqual(["Stadt Musterstadt"]);
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
    expect(said(await graphOf(site), `${page}#datensatz`, "dcatde:contributorID")).toEqual([]);
    const contributorId = "http://dcat-ap.de/def/contributors/musterstadt";
    const graph = await graphOf(withOpenData({ contributorId }));
    expect(said(graph, `${page}#datensatz`, "dcatde:contributorID")).toEqual([contributorId]);
  });

  it("grants no licence that nobody has granted", async () => {
    const graph = await graphOf(withOpenData(undefined));
    const licenses = graph.getObjects(null, `${prefixes.dct}license`, null).map(({ value }) => value);
    expect([...new Set(licenses)]).toEqual(["http://dcat-ap.de/def/licenses/other-closed"]);
    expect(graph.getObjects(null, `${prefixes.dcatde}licenseAttributionByText`, null)).toEqual([]);
  });

  it("is one of an archive without reports, too", async () => {
    const graph = await graphOf(siteOf([]));
    expect(graph.getSubjects(null, DataFactory.namedNode(`${prefixes.dcat}Dataset`), null)).toHaveLength(1);
    expect(graph.getObjects(null, `${prefixes.dcat}distribution`, null)).toEqual([]);
  });
});
