import type { Dataset, WithContext } from "schema-dts";
import { CodeSample } from "../../_includes/code-sample.tsx";
import { ExportTable } from "../../_includes/export-table.tsx";
import { FieldTable } from "../../_includes/field-table.tsx";
import { Link } from "../../_includes/link.tsx";
import { PageIntro } from "../../_includes/page-intro.tsx";
import { CsvHints } from "../../_includes/texts/csv-hints.tsx";
import { DataLicense } from "../../_includes/texts/data-license.tsx";
import {
  catalogueAddresses,
  correctionsAddress,
  dataAddress,
  eventsAddress,
  jsonAddress,
  manifestAddress,
  statisticsAddress,
  withdrawnAddress,
} from "../archive/addresses.ts";
import type { YearExport } from "../archive/site.ts";
import type { SiteFrame } from "../content/site-frame.ts";
import { absolute } from "../documents/json-ld.ts";
import { csvColumns } from "../documents/open-data/csv-columns.ts";
import { datasetJsonLd } from "../documents/open-data/dataset-json-ld.ts";
import type { EntryRecord } from "../documents/open-data/entry-record.ts";
import { fieldRows } from "../documents/open-data/field-rows.ts";
import { licenseOf } from "../documents/open-data/license-of.ts";
import { schemaAddress, schemaNames } from "../documents/open-data/schema-addresses.ts";
import { schemaTitle } from "../documents/open-data/schemas.ts";
import { htmlRoute } from "../documents/route.ts";
import { checksumSample, fetchSample, plotCell, rowsCell } from "./data-samples.ts";
import { StandardPage } from "./standard-page.tsx";

interface DataProps {
  readonly frame: SiteFrame;
  readonly license: EntryRecord["license"];
  readonly exports: readonly YearExport[];
  readonly dataset: WithContext<Dataset>;
}

const title = "Offene Daten";
const lead = "Alle Berichte dieses Archivs als Dateien: für Recherchen, Auswertungen und eigene Anwendungen.";

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
            <h2>Welche Datei passt?</h2>
            <ul>
              <li>
                CSV öffnen Sie in Excel oder LibreOffice: UTF-8 mit BOM, Semikolon als Trennzeichen, eine Zeile je
                Bericht.
              </li>
              <li>NDJSON lesen Programme: jede Zeile ist ein Bericht als JSON, mit allen Angaben.</li>
              <li>
                Einzelne Seiten stehen auch als JSON bereit: Hängen Sie <code>index.json</code> an ihre Adresse, zum
                Beispiel <Link to="/index.json">{absolute(frame, "/index.json")}</Link>. Das geht bei jedem Bericht, bei
                der Startseite, bei Jahren, Monaten und Wochen und, sobald es dort Berichte gibt, bei Ländern, Themen,
                Themen eines Landes, Orten, Organisationen und „Bundesweit“, auch bei deren Jahren. Das JSON eines
                Berichts ist dieselbe Zeile wie im NDJSON, das einer Liste nennt von jedem Bericht Adresse, Datum,
                Dachzeile, Überschrift und Länder. Ebenso gibt es die{" "}
                <Link to={jsonAddress(eventsAddress)}>Termine und Fristen</Link> und die{" "}
                <Link to={jsonAddress(correctionsAddress)}>Korrekturen</Link>.
              </li>
              <li>
                Zieht die Redaktion einen Bericht zurück, fehlt er beim nächsten Mal in den Dateien. Haben Sie das
                Archiv schon geladen? Welche Berichte Sie dann herausnehmen sollten, steht mit Tag und Grund in{" "}
                <Link to={withdrawnAddress}>zurueckgezogen.json</Link>.
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
            <h3>Zelle 1: die Zeilen laden</h3>
            <CodeSample label="Zelle 1 für Observable" code={rowsCell(manifest)} />
            <h3>Zelle 2: das Diagramm zeichnen</h3>
            <CodeSample label="Zelle 2 für Observable" code={plotCell} />
            <h2>Prüfsummen</h2>
            <p>
              Zu jeder Datei, auch zu den Zahlen der <Link to={statisticsAddress}>Statistik</Link>, steht in{" "}
              <Link to={manifestAddress}>manifest.json</Link> ihre SHA-256-Prüfsumme unter <code>sha256</code>. So
              berechnen Sie die Ihrer Datei:
            </p>
            <CodeSample label="Befehle für Prüfsummen" code={checksumSample} />
            <h2>JSON-Schemas</h2>
            <p>
              Jedes Dokument wird vor der Veröffentlichung gegen sein Schema geprüft. Neue Felder und neue Werte können
              jederzeit hinzukommen: Ihr Programm sollte übergehen, was es nicht kennt. Fällt ein Feld weg oder ändert
              sich seine Bedeutung, gibt es eine neue Version, und die alte bleibt nachlesbar.
            </p>
            <ul>
              {schemaNames.map((name) => (
                <li>
                  <Link to={schemaAddress(name)}>{schemaTitle(name)}</Link>
                </li>
              ))}
            </ul>
            <h2>Für Datenportale</h2>
            <p>
              Der Katalog nach DCAT-AP.de 3.0 liegt als <Link to={catalogueAddresses.jsonLd}>JSON-LD</Link> und als{" "}
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
