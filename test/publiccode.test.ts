import { existsSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const short = z.string().min(1).max(150);
const description = z.strictObject({
  shortDescription: short,
  longDescription: z.string().min(150).max(10_000),
  features: z.array(z.string().min(1).max(100)).min(1),
  screenshots: z.array(z.string()).optional(),
});

/**
 * What the standard demands, and of what is optional as much as this file says:
 * https://github.com/publiccodeyml/publiccode.yml/blob/main/docs/standard/schema.core.rst. The version is the one that openCode
 * offers: https://guide.opencode.de/en/softwareverzeichnis/publiccode.yml-anlegen
 */
const publiccode = z.strictObject({
  publiccodeYmlVersion: z.literal("0.4"),
  name: z.string().min(1),
  url: z.url(),
  platforms: z.array(z.enum(["web", "windows", "mac", "linux", "ios", "android"])).min(1),
  categories: z.array(z.enum(["content-management", "website-builder"])).min(1),
  developmentStatus: z.enum(["concept", "development", "beta", "stable", "obsolete"]),
  softwareType: z.literal("standalone/other"),
  intendedAudience: z.strictObject({
    countries: z.array(z.literal("de")),
    scope: z.array(z.literal("local-authorities")),
  }),
  description: z.strictObject({ de: description, en: description }),
  legal: z.strictObject({ license: z.string() }),
  maintenance: z.strictObject({
    type: z.literal("community"),
    contacts: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  }),
  localisation: z.strictObject({ localisationReady: z.boolean(), availableLanguages: z.array(z.literal("de")).min(1) }),
  dependsOn: z.strictObject({ open: z.array(z.strictObject({ name: z.string(), versionMin: z.string() })) }),
});

const said = publiccode.parse(load(readFileSync("publiccode.yml", "utf8")));
const program: { readonly license: string; readonly engines: { readonly node: string } } = JSON.parse(
  readFileSync("package.json", "utf8"),
);

describe("publiccode.yml", () => {
  it("says the same as package.json", () => {
    expect(said.legal.license).toBe(program.license);
    expect(`>=${said.dependsOn.open.find(({ name }) => name === "Node.js")?.versionMin}`).toBe(program.engines.node);
  });

  it("shows pictures that there are", () => {
    for (const file of said.description.de.screenshots ?? []) expect(existsSync(file), file).toBe(true);
  });
});
