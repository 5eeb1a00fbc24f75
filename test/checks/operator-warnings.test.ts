import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { projectProblems } from "../builders/project.ts";
import { report, reportPath } from "../builders/report.ts";
import { filledSiteYaml } from "../builders/site-yaml.ts";

const filled = filledSiteYaml().replaceAll(/(createdOn|reviewedOn): .*/g, "$1: 2025-06-30");
const now = "2026-01-01T00:00:00+01:00";

/** What a build says of a `site.yaml`, each with the line that it names. */
async function saidOf(site: string, at = now): Promise<readonly string[]> {
  const problems = await projectProblems({ [reportPath]: report() }, at, {
    data: { "site.yaml": site },
    operator: true,
  });
  const lines = site.split("\n");
  return problems.map(
    ({ severity, code, message, line }) => `${severity} ${code}: ${message} | ${lines[line - 1]?.trim()}`,
  );
}

describe("what a build tells operators of site.yaml", () => {
  it("is nothing when all is filled in and the statement was reviewed within a year", async () => {
    expect(await saidOf(filled)).toEqual([]);
    expect(await saidOf(filled.replace("production: false", "production: true"))).toEqual([]);
  });

  it("is one warning that names all values of the template, at the first of them", async () => {
    const site = filled.replace("Stadt Dresden", "Stadt Musterstadt").replace(/phone: .*/, 'phone: "+49 30 23125 000"');
    expect(await saidOf(site)).toEqual([
      "warning site-placeholder: 2 Angaben sind noch Muster: publisher.name, publisher.phone. | name: Stadt Musterstadt",
    ]);
  });

  it.each([
    ["publisher.name", /name: Stadt Dresden/, "name: Stadt Musterstadt"],
    ["publisher.email", /email: redaktion@.*/, "email: redaktion@example.org"],
    ["publisher.phone", /phone: .*/, 'phone: "+49 69 90009 123"'],
    ["publisher.representative", /representative: .*/, "representative: Erika Mustermann"],
    ["publisher.editor.street", /( {4})street: .*/, "$1street: Musterstraße 5"],
    ["privacy.hostName", /hostName: .*/, "hostName: Muster-Rechenzentrum"],
    ["url", /^url: .*/m, "url: https://www.example.org/archiv/"],
    ["publisher.legalForm", /legalForm: .*/, "legalForm: Musterkörperschaft des öffentlichen Rechts"],
    ["accessibility.reviewedOn", /reviewedOn: .*/, "reviewedOn: 2026-11-02"],
    ["sourceCode", /^sourceCode: .*/m, "sourceCode: https://quelltext.example.org/ortsmarke"],
  ])("names %s when it is as in a template", async (key, pattern, value) => {
    const [said, ...others] = await saidOf(filled.replace(pattern, value));
    expect(others).toEqual([]);
    expect(said).toContain(`warning site-placeholder: Eine Angabe ist noch Muster: ${key}.`);
    expect(said).toContain(value.replace(/^\$1|^ +/, "").trim());
  });

  it("takes no fact from the template that only the publisher can know", async () => {
    const template = readFileSync("_data/site.yaml", "utf8").replace("production: false", "production: true");
    const said = await saidOf(template);
    for (const key of ["accessibility.createdOn", "accessibility.reviewedOn", "firstHostSince", "publisher.legalForm"])
      expect(said).toContainEqual(expect.stringMatching(`^error site-placeholder: Die Angabe „${key}" ist noch`));
    // No licence either: it cannot be taken back.
    expect(said).toContainEqual(expect.stringMatching(/^error site-placeholder: Die Angabe „openData.attribution"/));
    expect(said).toContainEqual(
      expect.stringMatching(/^error key-missing: Die Pflichtangabe „privacy.logRetentionDays"/),
    );
  });

  it("does not count a day of the template as a review", async () => {
    const site = filled.replaceAll(/(createdOn|reviewedOn): .*/g, "$1: 2026-11-02");
    expect(await saidOf(site, "2030-01-01T00:00:00+01:00")).toEqual([
      expect.stringMatching(/^warning site-placeholder: 2 Angaben/),
    ]);
  });

  it("names all that is missing or as in the template at once, in production, too", async () => {
    const site = filled
      .replace(/ {2}representative: .*\n/, "")
      .replace(/ {2}feedbackEmail: .*/, "  feedbackEmail:")
      .replace("Stadt Dresden", "Stadt Musterstadt")
      .replace("production: false", "production: true");
    expect(await saidOf(site)).toEqual([
      expect.stringMatching(/^error key-missing: .*publisher.representative/),
      expect.stringMatching(/^error site-placeholder: .*publisher.name/),
      expect.stringMatching(/^error key-missing: .*accessibility.feedbackEmail/),
    ]);
  });

  it("leaves schools and people alone that are called so", async () => {
    const site = filled.replace(/name: Stadt Dresden/, "name: Musterschule Frankfurt");
    expect(await saidOf(site.replace(/representative: .*/, "representative: Thea Muster"))).toEqual([]);
    const tagline = "tagline: Von der Mustererkennung bis zur Muster-Satzung";
    expect(await saidOf(filled.replace(/^tagline: .*/m, tagline))).toEqual([]);
  });

  it("names a mandatory value that is missing, and the site can be built all the same", async () => {
    const site = filled.replace(/ {2}representative: .*\n/, "").replace(/ {2}feedbackEmail: .*/, "  feedbackEmail:");
    expect(await saidOf(site)).toEqual([
      expect.stringMatching(/^warning key-missing: Die Pflichtangabe „publisher.representative" fehlt/),
      expect.stringMatching(/^warning key-missing: Die Pflichtangabe „accessibility.feedbackEmail" fehlt/),
    ]);
    const [said] = await saidOf(site.replace("production: false", "production: true"));
    expect(said).toMatch(/^error key-missing: Die Pflichtangabe „publisher.representative" fehlt/);
  });

  it("demands of public bodies that they name their data protection officer, and of nobody else", async () => {
    const without = filled.replace(/ {2}dataProtectionOfficer:\n(?: {4}.*\n)+/, "");
    const inProduction = without.replace("production: false", "production: true");
    expect(await saidOf(without)).toEqual([expect.stringMatching(/^warning key-missing: .*dataProtectionOfficer/)]);
    expect(await saidOf(inProduction)).toEqual([expect.stringMatching(/^error key-missing: .*dataProtectionOfficer/)]);
    const company = inProduction.replace("legalBasis: oeffentliche-aufgabe", "legalBasis: berechtigtes-interesse");
    expect(await saidOf(company)).toEqual([]);
  });

  it("asks people for nobody who represents them, and others than public bodies for nobody who enforces a law", async () => {
    const site = filled
      .replace(/ {2}representative: .*\n/, "")
      .replace(/ {2}enforcementBody:\n(?: {4}.*\n)+/, "")
      .replace("production: false", "production: true");
    expect(await saidOf(site)).toEqual([
      expect.stringMatching(/^error key-missing: .*publisher.representative/),
      ...["name", "url", "email"].map((key) =>
        expect.stringMatching(`^error key-missing: .*accessibility.enforcementBody.${key}`),
      ),
    ]);
    const company = site.replace("legalBasis: oeffentliche-aufgabe", "legalBasis: berechtigtes-interesse");
    expect(await saidOf(company)).toEqual([expect.stringMatching(/^error key-missing: .*publisher.representative/)]);
    expect(await saidOf(company.replace(/publisherType: .*/, "publisherType: PrivateIndividual(s)"))).toEqual([]);
  });

  const silent = filled.replaceAll(/ {2}(hostName|thirdCountryTransfer): .*\n/g, "");
  const services = ["netlify", "cloudflare-pages", "github-pages", "gitlab-pages", "s3", "[nginx, s3]"];

  it.each(["", ...services.map((host) => `hosting: ${host}\n`)])(
    "demands of a site that it says who runs the server, and where data go, unless servers of one's own are named: %j",
    async (hosting) => {
      const site = silent + hosting;
      expect(await saidOf(site)).toEqual([
        expect.stringMatching(/^warning key-missing: .*privacy.hostName/),
        expect.stringMatching(/^warning key-missing: .*privacy.thirdCountryTransfer/),
      ]);
      expect(await saidOf(site.replace("production: false", "production: true"))).toEqual([
        expect.stringMatching(/^error key-missing: .*privacy.hostName/),
        expect.stringMatching(/^error key-missing: .*privacy.thirdCountryTransfer/),
      ]);
    },
  );

  it.each([
    ["github", "", true],
    ["gitlab", "", true],
    ["gitlab", "  server: https://gitlab.opencode.de\n", false],
    ["test-repo", "", false],
  ])("asks where data go of a form that signs in at %s%s, unless it is told of a server: %s", async (...form) => {
    const [backend, server, asks] = form;
    const site = `${silent}hosting: nginx\nredaktion:\n  backend: ${backend}\n  repo: gruppe/projekt\n${server}`;
    const warning = expect.stringMatching(/^warning key-missing: .*privacy.thirdCountryTransfer/);
    expect(await saidOf(site)).toEqual(asks ? [warning] : []);
  });

  it("takes one word for an answer where there is nothing to tell of the server", async () => {
    const words = "privacy:\n  hostName: selbst\n  thirdCountryTransfer: keine\n";
    for (const hosting of ["", "hosting: gitlab-pages\n"])
      expect(await saidOf(silent.replace(/^privacy:\n/m, words) + hosting)).toEqual([]);
  });

  it.each(["nginx", "[apache, caddy]"])("does not ask publishers who runs their own server: %s", async (hosting) => {
    expect(await saidOf(`${silent}hosting: ${hosting}\n`)).toEqual([]);
  });

  it("is a warning, and never an error, that nobody says where the source code lies", async () => {
    const site = filled.replace(/^sourceCode: .*\n/m, "");
    const warning = expect.stringMatching(/^warning source-code-unnamed: /);
    expect(await saidOf(site)).toEqual([warning]);
    expect(await saidOf(site.replace("production: false", "production: true"))).toEqual([warning]);
  });

  it("names every mandatory value of a section that is missing", async () => {
    const said = await saidOf(filled.replace(/^privacy:\n(?: .*\n|\n)+/m, ""));
    expect(said.map((line) => /„([^"]+)"/.exec(line)?.[1])).toEqual([
      "privacy.legalBasis",
      "privacy.supervisoryAuthority.name",
      "privacy.supervisoryAuthority.url",
      "privacy.logRetentionDays",
      "privacy.hostName",
      "privacy.thirdCountryTransfer",
    ]);
  });

  it.each([
    ["2026-06-30T23:59:59+02:00", []],
    ["2026-07-01T00:00:00+02:00", ["vor mehr als einem Jahr"]],
    ["2025-06-29T12:00:00+02:00", ["in der Zukunft", "in der Zukunft"]],
  ])("goes by the time of the build, not by the clock: %s", async (at, expected) => {
    expect(await saidOf(filled, at)).toEqual(expected.map((part) => expect.stringContaining(part)));
  });

  it("does not speak of a review where nobody has said when the statement was written", async () => {
    const said = await saidOf(filled.replaceAll(/ {2}(createdOn|reviewedOn): .*\n/g, ""));
    expect(said.map((line) => /„([^"]+)"/.exec(line)?.[1])).toEqual([
      "accessibility.createdOn",
      "accessibility.reviewedOn",
    ]);
  });
});
