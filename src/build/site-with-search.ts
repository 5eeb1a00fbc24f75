import type { PublicationRules } from "../archive/publication.ts";
import { type Assets, createPublishedArchive, createSite, type Site } from "../archive/site.ts";
import { pathPrefixOf } from "../content/site-address.ts";
import { type PlannedVolume, planSearch } from "../search/plan.ts";
import { searchPlanOf } from "../search/search-plan.ts";
import type { Project } from "./project.ts";

/** Makes the site out of a project, as it may be seen at one instant, and what is to be indexed for its search. */
export function createSiteWithSearch(
  { content, searchWords }: Project,
  assets: Assets,
  rules: PublicationRules,
): { readonly site: Site; readonly volumes: readonly PlannedVolume[] } {
  const archive = createPublishedArchive(content, rules);
  const volumes = planSearch(archive.entries, searchWords, {
    pathPrefix: pathPrefixOf(content.site.url),
    closedTextFiles: content.site.search?.closedTextFiles,
  });
  return { site: createSite(content, archive, assets, searchPlanOf(archive, volumes)), volumes };
}
