import { accessibilityAddress, jsonAddress } from "../../archive/addresses.ts";
import type { Site } from "../../archive/site.ts";
import { isBoundByAccessibilityLaw } from "../../content/accessibility-law.ts";
import { absolute } from "../json-ld.ts";
import { documentRoute } from "../route.ts";
import { checked } from "./checked.ts";
import { schemaAddress } from "./schema-addresses.ts";
import type { StatementRecord } from "./statement-record.ts";

/** The Erklärung zur Barrierefreiheit for machines, beside its page. */
export default documentRoute<StatementRecord>({
  pages: (site) => [{ url: jsonAddress(accessibilityAddress), props: statementOf(site) }],
  render: (record) => `${JSON.stringify(checked("statement", record, record.url), null, 2)}\n`,
});

const status = { vollstaendig: "full", teilweise: "partial", nicht: "none" } as const;
const grounds = {
  "nicht-vereinbar": "nonCompliance",
  "unverhaeltnismaessige-belastung": "disproportionateBurden",
  "nicht-erfasst": "outOfScope",
} as const;
const methods = { selbstbewertung: "selfAssessment", pruefstelle: "externalAssessment" } as const;

function statementOf({ frame, config }: Pick<Site, "frame" | "config">): StatementRecord {
  const { publisher, accessibility, production } = config;
  const { knownLimitations, createdOn, reviewedOn, law, answerWithin, enforcementBody } = accessibility;
  const isBoundByLaw = isBoundByAccessibilityLaw(config);
  return {
    $schema: absolute(frame, schemaAddress("statement")),
    url: absolute(frame, accessibilityAddress),
    template: !production,
    website: { name: config.name, url: absolute(frame, "/") },
    publisher: { name: publisher.name, land: publisher.land },
    requirements: [...(isBoundByLaw ? ["Richtlinie (EU) 2016/2102", ...(law ? [law] : [])] : []), "EN 301 549"],
    status: status[accessibility.status],
    nonAccessibleContent: knownLimitations.map(({ what, requirement, ground, why, alternative }) => ({
      what,
      ...(requirement !== undefined && { requirement }),
      ground: grounds[ground],
      reason: why,
      ...(alternative !== undefined && { alternative }),
    })),
    createdOn,
    reviewedOn,
    method: methods[accessibility.method],
    feedback: {
      email: accessibility.feedbackEmail,
      phone: publisher.phone,
      ...(answerWithin !== undefined && { answerWithin }),
    },
    ...(isBoundByLaw && enforcementBody && { enforcement: enforcementBody }),
  };
}
