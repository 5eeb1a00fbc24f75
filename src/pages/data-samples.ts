// Programs that readers of the page /daten/ can paste. Tests run them.

/** Fetches all reports, in a browser or in Node, given the address of the list of files. */
export function fetchSample(manifest: string): string {
  return `const antwort = await fetch("${manifest}");
const { files } = await antwort.json();
const dateien = files.filter(({ format }) => format === "ndjson");
const texte = await Promise.all(dateien.map(async ({ url }) => (await fetch(url)).text()));
const berichte = texte.flatMap((text) => text.trimEnd().split("\\n").map((zeile) => JSON.parse(zeile)));

console.log(\`\${berichte.length} Berichte, der neueste: \${berichte[0]?.title}\`);`;
}

/** A cell for a notebook of Observable: all rows, given the address of the list of files. */
export function rowsCell(manifest: string): string {
  return `berichte = {
  const { files } = await d3.json("${manifest}");
  const dateien = files.filter(({ format }) => format === "csv");
  return (await Promise.all(dateien.map(({ url }) => d3.dsv(";", url)))).flat();
}`;
}

/** Another cell: how many reports each Land has. */
export const plotCell = `Plot.plot({
  marginLeft: 180,
  marks: [
    Plot.barX(
      berichte.flatMap(({ landNames }) => landNames.split(" | ")).filter((name) => name !== ""),
      Plot.groupY({ x: "count" }, { y: (name) => name, sort: { y: "x", reverse: true } }),
    ),
  ],
})`;

/** Computes the checksum of a file on Linux, macOS and Windows. */
export const checksumSample = `sha256sum 2025.csv                        # Linux
shasum -a 256 2025.csv                    # macOS
Get-FileHash 2025.csv -Algorithm SHA256   # Windows (PowerShell)`;
