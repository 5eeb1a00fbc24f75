import { correctionsAddress, jsonAddress } from "../../archive/addresses.ts";
import { correctedEntries } from "../../archive/corrections.ts";
import type { Site } from "../../archive/site.ts";
import { withdrawnReports } from "../../archive/withdrawn.ts";
import { absolute } from "../json-ld.ts";
import { documentRoute } from "../route.ts";
import { checked } from "./checked.ts";
import type { CorrectionsRecord } from "./corrections-record.ts";
import { licenseOf } from "./license-of.ts";
import { schemaAddress } from "./schema-addresses.ts";
import { withdrawnRecord } from "./withdrawn-record.ts";

/** All corrections as JSON, beside their page. */
export default documentRoute<CorrectionsRecord>({
  pages: (site) => [{ url: jsonAddress(correctionsAddress), props: correctionsOf(site) }],
  render: (record) => `${JSON.stringify(checked("corrections", record, record.url))}\n`,
});

function correctionsOf({ frame, config, archive }: Site): CorrectionsRecord {
  return {
    $schema: absolute(frame, schemaAddress("corrections")),
    url: absolute(frame, correctionsAddress),
    corrected: correctedEntries(archive.entries).map(({ address, kicker, title, corrections }) => ({
      url: absolute(frame, address),
      kicker,
      title,
      corrections,
    })),
    withdrawn: withdrawnReports(archive.withdrawn).map((report) => withdrawnRecord(frame, report)),
    license: licenseOf(config),
  };
}
