import { readRawYaml, validated } from "./read-yaml.ts";
import { type SiteConfig, siteConfigSchema } from "./site-config.ts";
import { type SiteGaps, withStopgaps } from "./site-gaps.ts";
import type { Result } from "./source-file.ts";

/** What an operator says of the site, and what is still to be said. */
interface ReadSiteConfig {
  readonly site: SiteConfig;
  readonly siteGaps: SiteGaps;
}

/** Reads `site.yaml` of the data directory. */
export function readSiteConfig(dataDirectory: string, landNames: readonly string[]): Result<ReadSiteConfig> {
  const read = readRawYaml(dataDirectory, "site.yaml");
  if (!read.ok) return read;
  const { raw, gaps } = withStopgaps(read.value.raw);
  const site = validated({ ...read.value, raw }, siteConfigSchema(landNames));
  return site.ok ? { ok: true, value: { site: site.value, siteGaps: gaps } } : site;
}
