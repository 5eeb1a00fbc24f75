import { describe, expect, it } from "vitest";
import { oneRegionEach, oneTopicEach } from "../../src/cli/one-each.ts";
import { gazetteer, vocabularies } from "../builders/reference.ts";

describe("several names in one value", () => {
  it("of --region are taken apart, and refused with what to write instead", () => {
    const { names, objections } = oneRegionEach(["Bundesweit", "Dresden, Frankfurt am Main"], gazetteer);
    expect(names).toEqual(["Bundesweit", "Dresden", "Frankfurt am Main"]);
    expect(objections).toEqual([
      'error  region-unknown  „Dresden, Frankfurt am Main" ist keine bekannte Region. Nennen Sie jeden Namen für sich: --region Dresden --region "Frankfurt am Main"',
    ]);
  });

  it("of --topic are too", () => {
    const { names, objections } = oneTopicEach(["ozg,soziales"], vocabularies.topics);
    expect(names).toEqual(["ozg", "soziales"]);
    expect(objections).toEqual([expect.stringMatching(/für sich: --topic ozg --topic soziales$/)]);
  });

  it.each(["Freiburg/Elbe", "Entenhausen, Gansdorf", "Dresden"])("are not seen in %s", (name) => {
    expect(oneRegionEach([name], gazetteer)).toEqual({ names: [name], objections: [] });
    expect(oneTopicEach([name], vocabularies.topics)).toEqual({ names: [name], objections: [] });
  });
});
