import type { Dataset, WithContext } from "schema-dts";
import { CodeSample } from "../../_includes/code-sample.tsx";
import { ExportTable } from "../../_includes/export-table.tsx";
import { FieldTable } from "../../_includes/field-table.tsx";
import { Link } from "../../_includes/link.tsx";
import { PageIntro } from "../../_includes/page-intro.tsx";
import { CsvHints } from "../../_includes/texts/csv-hints.tsx";
import { DataLicense } from "../../_includes/texts/data-license.tsx";
import { catalogueAddresses, dataAddress, manifestAddress } from "../archive/addresses.ts";
import type { YearExport } from "../archive/site.ts";
import type { SiteFrame } from "../content/site-frame.ts";
import { absolute } from "../documents/json-ld.ts";
import { csvColumns } from "../documents/open-data/csv-columns.ts";
import { datasetJsonLd } from "../documents/open-data/dataset-json-ld.ts";
import type { EntryRecord } from "../documents/open-data/entry-record.ts";
import { fieldRows } from "../documents/open-data/field-rows.ts";
import { licenseOf } from "../documents/open-data/license-of.ts";
import { type SchemaName, schemaAddress } from "../documents/open-data/schema-addresses.ts";
import { htmlRoute } from "../documents/route.ts";
import { checksumSample, fetchSample, notebookSample } from "./data-samples.ts";
import { StandardPage } from "./standard-page.tsx";

interface DataProps {
  readonly frame: SiteFrame;
  readonly license: EntryRecord["license"];
  readonly exports: readonly YearExport[];
  readonly dataset: WithContext<Dataset>;
}

const title = "Offene Daten";
const lead = "Alle Berichte dieses Archivs als Dateien: für Recherchen, Auswertungen und eigene Anwendungen.";

const schemas: Readonly<Record<SchemaName, string>> = {
  entry: "Bericht",
  list: "Liste",
  row: "Zeile der CSV-Datei",
  manifest: "Verzeichnis der Dateien",
  catalogue: "Katalog",
  statement: "Erklärung zur Barrierefreiheit",
};

export default htmlRoute<DataProps>({
  pages: (site) => [
    {
      url: dataAddress,
      props: {
        frame: site.frame,
        license: licenseOf(site.config),
        exports: site.exports,
        dataset: datasetJsonLd(site),
      },
    },
  ],
  render: ({ frame, license, exports, dataset }) => {
    const manifest = absolute(frame, manifestAddress);
    return (
      <StandardPage
        frame={frame}
        head={{ address: dataAddress, title, description: lead, jsonLd: [dataset] }}
        crumbs={[{ name: title, address: dataAddress }]}
      >
        <div class="text-page">
          <PageIntro title={title} lead={lead} />
          <div class="prose">
            <h2>Dateien nach Jahren</h2>
            {exports.length === 0 ? (
              <p>Noch gibt es keine Berichte. Mit dem ersten Bericht erscheinen hier die Dateien seines Jahres.</p>
            ) : (
              <>
                <p>
                  Alle Jahre zusammen sind das ganze Archiv. Ein neuer Bericht ändert nur die Dateien seines Jahres.
                </p>
                <ExportTable exports={exports} />
              </>
            )}
            <h2>Lizenz</h2>
            <DataLicense license={license} />
            <h2>Welche Datei passt</h2>
            <ul>
              <li>
                CSV öffnen Sie in Excel oder LibreOffice: UTF-8 mit BOM, Semikolon als Trennzeichen, eine Zeile je
                Bericht.
              </li>
              <li>NDJSON lesen Programme: jede Zeile ist ein Bericht als JSON, mit allen Angaben.</li>
              <li>
                Ein einzelner Bericht und jede Liste stehen auch als JSON bereit: Hängen Sie <code>index.json</code> an
                die Adresse der Seite, zum Beispiel <Link to="/index.json">{absolute(frame, "/index.json")}</Link>. Das
                JSON eines Berichts ist dieselbe Zeile wie im NDJSON.
              </li>
              <li>
                Welche Dateien es gibt, steht in <Link to={manifestAddress}>manifest.json</Link>.
              </li>
            </ul>
            <CsvHints />
            <h2>Alle Berichte laden</h2>
            <p>Dieses JavaScript läuft im Browser und in Node.js:</p>
            <CodeSample label="Beispiel mit fetch" code={fetchSample(manifest)} />
            <h2>In einem Notebook auswerten</h2>
            <p>
              Zwei Zellen für Observable: alle Zeilen der CSV-Dateien, dazu ein Diagramm der Berichte nach Ländern. Lädt
              Ihr Notebook die Dateien nicht, lässt unser Webserver andere Websites noch nicht zu; schreiben Sie uns
              dann: <a href={`mailto:${frame.editorsEmail}`}>{frame.editorsEmail}</a>
            </p>
            <CodeSample label="Beispiel für Observable" code={notebookSample(manifest)} />
            <h2>Prüfsummen</h2>
            <p>
              Zu jeder Datei steht in <Link to={manifestAddress}>manifest.json</Link> ihre SHA-256-Prüfsumme unter{" "}
              <code>sha256</code>. So berechnen Sie die Ihrer Datei:
            </p>
            <CodeSample label="Befehle für Prüfsummen" code={checksumSample} />
            <h2>JSON-Schemas</h2>
            <p>
              Jedes Dokument wird vor der Veröffentlichung gegen sein Schema geprüft. Ändert sich die Bedeutung eines
              Feldes, gibt es eine neue Version, und die alte bleibt nachlesbar.
            </p>
            <ul>
              {Object.entries(schemas).map(([name, label]) => (
                <li>
                  <Link to={schemaAddress(name as SchemaName)}>{label}</Link>
                </li> // a key of the record above
              ))}
            </ul>
            <h2>Für Datenportale</h2>
            <p>
              Der Katalog nach DCAT-AP.de liegt als <Link to={catalogueAddresses.jsonLd}>JSON-LD</Link> und als{" "}
              <Link to={catalogueAddresses.turtle}>Turtle</Link> bereit.
            </p>
            <h2>Felder eines Berichts</h2>
            <FieldTable caption="Felder im JSON" fields={fieldRows("entry")} />
            <FieldTable caption="Spalten der CSV-Datei" fields={csvColumns} />
          </div>
        </div>
      </StandardPage>
    );
  },
});
