import { describe, expect, it } from "vitest";
import { plotCell, rowsCell } from "../../src/pages/data-samples.ts";

const manifest = "https://ortsmarke.example/daten/manifest.json";
const files = [
  { url: "https://ortsmarke.example/daten/2025.ndjson", format: "ndjson" },
  { url: "https://ortsmarke.example/daten/2025.csv", format: "csv" },
  { url: "https://ortsmarke.example/daten/2024.csv", format: "csv" },
];
const rows: Readonly<Record<string, readonly object[]>> = {
  "https://ortsmarke.example/daten/2025.csv": [{ landNames: "Bayern | Sachsen" }, { landNames: "" }],
  "https://ortsmarke.example/daten/2024.csv": [{ landNames: "Sachsen" }],
};

/** The cell "berichte = { … }" as Observable runs it: its block is the body of an asynchronous function. */
async function runRowsCell(): Promise<readonly object[]> {
  const [, body] = /^berichte = \{(.*)\}$/s.exec(rowsCell(manifest)) ?? [];
  const d3 = {
    json: async (url: string) => (url === manifest ? { files } : undefined),
    dsv: async (separator: string, url: string) => (separator === ";" ? rows[url] : undefined),
  };
  // What stands on the page is meant to be run.
  return await new Function("d3", `return (async () => {${body}})();`)(d3);
}

describe("the cells for a notebook", () => {
  it("load the rows of all years", async () => {
    expect(await runRowsCell()).toEqual([
      { landNames: "Bayern | Sachsen" },
      { landNames: "" },
      { landNames: "Sachsen" },
    ]);
  });

  it("draw how many reports each Land has", async () => {
    const Plot = {
      plot: ({ marks }: { readonly marks: readonly unknown[] }) => marks,
      barX: (values: unknown) => values,
      groupY: () => ({}),
    };
    const drawn = new Function("Plot", "berichte", `return (${plotCell});`)(Plot, await runRowsCell());
    expect(drawn).toEqual([["Bayern", "Sachsen", "Sachsen"]]);
  });
});
