import { DataFactory, Writer } from "n3";

/** The namespaces of DCAT-AP.de 3.0 that are used here, by their usual prefixes. */
const namespaces = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  dcatap: "http://data.europa.eu/r5r/",
  dcatde: "http://dcat-ap.de/def/dcatde/",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
} as const;

/** A name in one of the namespaces: "dct:title". */
type Name = `${keyof typeof namespaces}:${string}`;

/** A thing by its address, a German text, or a value of a data type. */
export type Value =
  | { readonly iri: string }
  | { readonly german: string }
  | { readonly text: string; readonly type?: Name };

/** A thing that a graph describes: its address, what it is, and what is said of it, in this order. */
export interface Node {
  readonly id: string;
  readonly type: Name;
  readonly says: readonly (readonly [Name, readonly Value[]])[];
}

/** A graph as JSON-LD 1.1: https://www.w3.org/TR/json-ld11/ */
export function jsonLd(nodes: readonly Node[]): Readonly<Record<string, unknown>> {
  return {
    "@context": namespaces,
    "@graph": nodes.map(({ id, type, says }) => ({
      "@id": id,
      "@type": type,
      ...Object.fromEntries(
        says
          .filter(([, values]) => values.length > 0)
          .map(([name, values]) => {
            const [first, ...others] = values.map(jsonValue);
            return [name, others.length === 0 ? first : [first, ...others]];
          }),
      ),
    })),
  };
}

function jsonValue(value: Value): unknown {
  if ("iri" in value) return { "@id": value.iri };
  if ("german" in value) return { "@value": value.german, "@language": "de" };
  return value.type ? { "@value": value.text, "@type": value.type } : value.text;
}

/** The same graph as Turtle: https://www.w3.org/TR/turtle/ */
export function turtle(nodes: readonly Node[]): string {
  const writer = new Writer({ prefixes: namespaces });
  const { namedNode } = DataFactory;
  for (const { id, type, says } of nodes) {
    writer.addQuad(namedNode(id), namedNode(address("rdf:type")), namedNode(address(type)));
    for (const [name, values] of says) {
      for (const value of values) writer.addQuad(namedNode(id), namedNode(address(name)), term(value));
    }
  }
  let written = "";
  writer.end((error, text: string) => {
    if (error) throw error;
    written = text;
  }); // at once: it writes to no stream
  return written;
}

function term(value: Value) {
  if ("iri" in value) return DataFactory.namedNode(value.iri);
  if ("german" in value) return DataFactory.literal(value.german, "de");
  return value.type
    ? DataFactory.literal(value.text, DataFactory.namedNode(address(value.type)))
    : DataFactory.literal(value.text);
}

function address(name: Name): string {
  const [prefix, ...rest] = name.split(":");
  return namespaces[prefix as keyof typeof namespaces] + rest.join(":"); // every name begins with a prefix
}
