import { describe, expect, it } from "vitest";
import { projectProblems } from "../builders/project.ts";
import { report, reportPath } from "../builders/report.ts";
import { filledSiteYaml } from "../builders/site-yaml.ts";

const now = "2026-11-21T12:00:00+01:00";
const filled = filledSiteYaml();

/** `site.yaml` with another value of a key where it first stands, or with further lines. */
const withValue = (key: string, value: string): string =>
  filled.replace(new RegExp(`^( *${key}:) ?.*$`, "m"), `$1 ${value}`);

describe("what is said of mistakes in site.yaml", () => {
  it.each([
    ["url", withValue("url", "https://www.dresden.de/?a=1")],
    ["url", withValue("url", "https://www.dresden.de/a;b/")],
    ["firstHost", withValue("firstHost", "https://www.dresden.de")],
    ["postcode", withValue("postcode", '"1067"')],
    ["email", withValue("email", "Redaktion")],
    ["phone", withValue("phone", '"0351 4880"')],
    ["land", withValue("land", "Sachsn")],
    ["vatId", filled.replace("# vatId: DE000000000", "vatId: DE 111 111 111")],
    ["businessId", filled.replace("# businessId: DE000000000-00001", "businessId: DE111111111")],
    ["logRetentionDays", withValue("logRetentionDays", "7.5")],
    ["logRetentionDays", withValue("logRetentionDays", "bald")],
    ["hostRole", filled.replace("# hostRole: auftragsverarbeitung", "hostRole: auftragsverarbeiter")],
    ["knownLimitations", filled.replace(/knownLimitations:\n(?: {4}.*\n)+/, "knownLimitations: []\n")],
    ["reviewedOn", withValue("reviewedOn", "2026-11-01")],
    ["feedbackEmail", withValue("feedbackEmail", "anrufen")],
    ["sourceCode", withValue("sourceCode", "http://www.dresden.de/")],
    ["files", withValue("files", "0")],
    ["hosting", `${filled}hosting: [netlify, gitlab-pages]\n`],
    ["contact", `${filled}security:\n  contact: anrufen\n  expires: 2027-10-31\n`],
    ["redaktion", `${filled}redaktion:\n  backend: gitlab\n  server: https://gitlab.opencode.de\n`],
  ])("of %s is what is wrong, where, and what to do", async (key, site) => {
    const problems = await projectProblems({ [reportPath]: report() }, now, { data: { "site.yaml": site } });
    const lines = site.split("\n");
    expect(problems).toHaveLength(1);
    for (const { message, suggestion, line } of problems) {
      expect(lines[line - 1]?.trim()).toMatch(new RegExp(`^(# )?${key}\\b|^backend`));
      expect(message).not.toMatch(/^(Schreiben|Nennen|Tragen) Sie/);
      expect(suggestion).toMatch(/Sie\b|Meinten/);
    }
  });
});
