import { z } from "zod";

const link = z.strictObject({ "@id": z.string().min(1) });
/** One, or several as a list. */
const links = z.union([link, z.array(link).min(2)]);
const text = z.strictObject({ "@value": z.string().min(1), "@language": z.literal("de") });
const typed = (type: string) => z.strictObject({ "@value": z.string().min(1), "@type": z.literal(type) });

/** A node with what DCAT-AP.de demands of its class; what else is said of it is free. */
function node<const Shape extends z.core.$ZodLooseShape>(type: string, shape: Shape) {
  return z.looseObject({ "@id": z.string().min(1), "@type": z.literal(type), ...shape });
}

/** The catalogue as JSON-LD: what the specification of DCAT-AP.de 3.0 calls obligatory, and its conventions. */
export const catalogueSchema = z.strictObject({
  "@context": z.record(z.string(), z.string()),
  "@graph": z.array(
    z.discriminatedUnion("@type", [
      node("dcat:Catalog", {
        "dct:title": text,
        "dct:description": text,
        "dct:publisher": link,
        "dcat:dataset": links,
      }),
      node("dcat:DatasetSeries", { "dct:title": text, "dct:publisher": link }),
      node("dcat:Dataset", {
        "dct:title": text,
        "dct:description": text,
        "dct:publisher": link,
        "dcat:contactPoint": link,
        "dcat:theme": link,
        "dcatde:contributorID": link.optional(),
        "dcat:inSeries": link,
      }),
      node("dcat:Distribution", {
        "dcat:accessURL": link,
        "dct:license": link,
        "dct:format": link,
        "dcatap:availability": link,
        "adms:status": link,
        "dcat:byteSize": typed("xsd:nonNegativeInteger"),
        "spdx:checksum": link,
      }),
      node("spdx:Checksum", { "spdx:algorithm": link, "spdx:checksumValue": typed("xsd:hexBinary") }),
      node("dct:PeriodOfTime", { "dcat:startDate": typed("xsd:date"), "dcat:endDate": typed("xsd:date").optional() }),
      node("foaf:Agent", { "foaf:name": text }),
      node("vcard:Kind", { "vcard:fn": text, "vcard:hasEmail": link }),
    ]),
  ),
});
