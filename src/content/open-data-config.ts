import { z } from "zod";
import { licenseUris } from "./data-licenses.ts";
import { text, webAddress } from "./schema-parts.ts";

/** What catalogues call a body that publishes data; http://purl.org/adms/publishertype/1.0 */
const publisherTypes = [
  "LocalAuthority",
  "RegionalAuthority",
  "NationalAuthority",
  "Company",
  "NonProfitOrganisation",
  "NonGovernmentalOrganisation",
  "Academia-ScientificOrganisation",
  "PrivateIndividual(s)",
] as const;

/** How others may use the data at `/daten/`: the key `openData` of `_data/site.yaml`. */
export const openDataConfig = z
  .strictObject({
    license: z.enum(licenseUris).optional(),
    attribution: text.optional(),
    contributorId: webAddress.optional(),
    publisherType: z.enum(publisherTypes).optional(),
  })
  .readonly();
