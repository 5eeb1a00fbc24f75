import { withdrawnAddress } from "../../archive/addresses.ts";
import type { Site } from "../../archive/site.ts";
import { withdrawnReports } from "../../archive/withdrawn.ts";
import { absolute } from "../json-ld.ts";
import { checked } from "./checked.ts";
import { licenseOf } from "./license-of.ts";
import { schemaAddress } from "./schema-addresses.ts";
import { type WithdrawnList, withdrawnRecord } from "./withdrawn-record.ts";

/** The withdrawn reports of a site for machines. */
export function withdrawnListOf({ frame, config, archive }: Pick<Site, "frame" | "config" | "archive">): WithdrawnList {
  return {
    $schema: absolute(frame, schemaAddress("withdrawn")),
    url: absolute(frame, withdrawnAddress),
    reports: withdrawnReports(archive.withdrawn).map((report) => withdrawnRecord(frame, report)),
    license: licenseOf(config),
  };
}

/** What stands in their file. */
export function withdrawnText(list: WithdrawnList): string {
  return `${JSON.stringify(checked("withdrawn", list, list.url), null, 2)}\n`;
}
