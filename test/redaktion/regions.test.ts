import { describe, expect, it } from "vitest";
import { labelOf, offered } from "../../src/redaktion/client/region-field.tsx";
import { cmsConfig } from "../../src/redaktion/config.ts";
import { entryContext, type FormKnowledge, formKnowledge } from "../../src/redaktion/knowledge.ts";
import { regionWithWhereabouts } from "../../src/regions/describe.ts";
import { nationwide } from "../../src/regions/region.ts";
import { resolveRegion, writtenRegion } from "../../src/regions/resolve.ts";
import { reference, vocabularies, gazetteer as written } from "../builders/reference.ts";

const config = cmsConfig({ siteName: "Ortsmarke", form: { backend: "test-repo" }, vocabularies });
const json = JSON.stringify(formKnowledge(reference, config));
const knowledge: FormKnowledge = JSON.parse(json);
const { gazetteer } = entryContext(knowledge);
const labels = (typed: string, chosen: readonly string[] = []): readonly string[] =>
  offered(typed, chosen, gazetteer).map(regionWithWhereabouts);

describe("the regions of the form", () => {
  it("are those of the gazetteer, without where they lie on the map", () => {
    expect(gazetteer).toEqual(written);
    expect(knowledge.gazetteer.table).not.toContain("54.7843");
  });

  it("have values that mean them and nothing else", () => {
    const regions = [nationwide, ...gazetteer.byKey.values()];
    const wrong = regions.filter((region) => {
      const resolution = resolveRegion(writtenRegion(region, gazetteer), gazetteer);
      return resolution.outcome !== "found" || resolution.region !== region;
    });
    expect(wrong).toEqual([]);
  });

  it("say Kreis and Land", () => {
    expect(labels("Tübingen")[0]).toBe("Tübingen (Landkreis Tübingen, Baden-Württemberg)");
    expect(labels("Dresden")[0]).toBe("Dresden (kreisfreie Stadt, Sachsen)");
    expect(labels("bremen")).toEqual(["Bremen (Stadt und Land)", "Bremen (Land)"]);
    expect(labels("deutschland")).toEqual(["Bundesweit"]);
  });

  it("are found by a part of the name with Kreis or Land", () => {
    expect(labels("neukirchen cham")).toEqual(["Neukirchen (Landkreis Cham, Bayern)"]);
  });

  it("are offered until they have been chosen, under whatever name", () => {
    expect(labels("neukirchen cham", ["09372144"])).toEqual([]);
    expect(labels("bremen", ["Bremen"])).toEqual(["Bremen (Land)"]);
  });

  it("are few enough to be looked through", () => {
    expect(labels("neu").length).toBe(12);
    expect(labels("Entenhausen")).toEqual([]);
  });
});

describe("a value of a file", () => {
  it("is shown with Kreis and Land where it is known", () => {
    expect(labelOf("Neukirchen (Hessen)", gazetteer)).toBe("Neukirchen (Schwalm-Eder-Kreis, Hessen)");
    expect(labelOf("Koeln", gazetteer)).toBe("Köln (kreisfreie Stadt, Nordrhein-Westfalen)");
    expect(labelOf("14612000", gazetteer)).toBe("Dresden (kreisfreie Stadt, Sachsen)");
    expect(labelOf("Entenhausen", gazetteer)).toBe("Entenhausen");
    expect(labelOf("Köln", undefined)).toBe("Köln");
  });
});
